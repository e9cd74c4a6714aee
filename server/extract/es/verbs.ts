import type { VerbData } from '../grammar/Grammar.ts';

const founded = 'coalición|red|alianza|plataforma|comité|colectivo|grupo|asociación|gobierno|federación|unión|equipo|comisión|consorcio|frente|bloque|núcleo|círculo|partido|sindicato|cooperativa|consejo|brigada|mesa|cadena'
  .split('|').flatMap((body) => ['un', 'una'].map((article) => `formar ${article} ${body}`)).join('|');

/** Spanish verbs that tell of a training, and verbs that say whether what follows them took place. */
export const verbs: readonly VerbData[] = [
  // Alguien forma a alguien.
  { lemmas: 'capacitar|formar|entrenar|adiestrar|instruir|co-formar|recapacitar', frames: ['giver _ receiver', 'giver _ receiver a:receiver!'] },
  { lemmas: 'preparar|iniciar|actualizar|dotar|equipar', frames: ['giver _ receiver en|sobre:topic!', 'giver _ receiver durante|en|a+través+de|where:training!', 'organizer _ training'] },
  { lemmas: 'fortalecer|reforzar|mejorar|potenciar|ampliar|afianzar|consolidar', frames: ['giver _ receiver durante|en|a+través+de|con|where:training!'] },
  // Alguien da un curso.
  {
    lemmas: 'dictar|impartir|dar|facilitar|ofrecer|brindar|conducir|dirigir|animar|cofacilitar|co-facilitar|proporcionar|moderar|presentar|coordinar|guiar|orientar|encabezar|compartir|enseñar|liderar|brindar|proveer|asumir|tener a su cargo|llevar a su cargo|tomar a su cargo',
    frames: ['giver _ training a|para|con|entre:receiver'],
  },
  // Alguien se encarga de que se dé, o le toca darlo.
  { lemmas: 'encargarse|ocuparse|responsabilizarse|hacerse cargo', frames: ['giver _ de:training!'], matrix: 'fact' },
  { lemmas: 'corresponder|recaer|tocar', frames: ['training _ a|en:giver!'] },
  { lemmas: 'dotar|equipar|proveer', frames: ['giver _ receiver de|con:content!', 'giver _ a:receiver! de:content!'] },
  { lemmas: 'realizar|hacer|llevar a cabo|desarrollar|ejecutar|organizar|celebrar|convocar|montar|iniciar|coorganizar|co-organizar|lanzar|instalar|abrir|poner en marcha|armar|gestionar|promover|impulsar|sostener|planificar y realizar', frames: ['organizer _ training a|para|con|entre:receiver'] },
  { lemmas: 'cofacilitar|co-facilitar|facilitar|actuar como facilitadora|actuar como facilitador|servir de facilitadora|servir de facilitador|fungir como facilitadora|fungir como facilitador', frames: ['giver _'] },
  { lemmas: 'dar inicio|dar comienzo', frames: ['organizer _ a:training!'] },
  { lemmas: 'reunir|congregar|convocar|juntar|invitar|acoger|recibir|agrupar|concentrar|citar', frames: ['organizer _ receiver para|en|a|durante|alrededor+de:training'] },
  { lemmas: 'enviar|inscribir|delegar|designar|mandar', frames: ['sender _ receiver a|para|en:training'] },
  // Alguien lo recibe.
  { lemmas: 'recibir|tomar|cursar|seguir|completar|terminar|hacer|obtener|tener|culminar|concluir|realizar|llevar|recibir', frames: ['receiver _ training de|por|a+cargo+de:giver', 'receiver _ training con:giver!'] },
  { lemmas: 'participar|tomar parte|asistir|estar presente|acudir|sumarse|sumar|inscribirse|concurrir|ir', frames: ['receiver _ en|a:training', 'receiver _ training'] },
  { lemmas: 'participar|tomar parte|asistir|acudir', frames: ['receiver _'] },
  { lemmas: 'pasar', frames: ['receiver _ por:training!'] },
  { lemmas: 'llegar', frames: ['receiver _ a:training!'] },
  { lemmas: 'intervenir|colaborar', frames: ['giver _ en:training!'] },
  { lemmas: 'graduarse|egresar|salir', frames: ['receiver _ de:training!'] },
  { lemmas: 'apuntarse|matricularse|inscribirse|anotarse', frames: ['receiver _ en|a:training!'] },
  { lemmas: 'ser objeto', frames: ['receiver _ de:training! por:giver'] },
  { lemmas: 'reunirse|congregarse|juntarse|concentrarse', frames: ['receiver _ para|en|a:training'] },
  { lemmas: 'confiar|encomendar', frames: ['any _ training a:giver!'] },
  { lemmas: 'permitir', frames: ['training _ a:receiver!'] },
  { lemmas: 'beneficiarse|beneficiar|aprovechar|gozar', frames: ['receiver _ de:training', 'receiver _ training'] },
  { lemmas: 'aprender|adquirir|asimilar', frames: ['receiver _ any de|con|gracias+a|por:giver!', 'receiver _ any en|durante|gracias+a|mediante:training', 'receiver _ de|con:giver!'] },
  { lemmas: 'formarse|capacitarse|entrenarse|adiestrarse|instruirse|actualizarse', frames: ['receiver _ con|por|bajo+la+guía+de:giver!', 'receiver _ en|sobre:topic! durante|mediante|a+través+de:training'] },
  // Alguien transmite lo aprendido.
  { lemmas: 'enseñar|explicar|transmitir|inculcar|pasar', frames: ['giver _ topic a:receiver!', 'giver _ content a|para:receiver!'] },
  { lemmas: 'enseñar', frames: ['giver _ receiver'] },
  { lemmas: 'replicar|transmitir|multiplicar|compartir|trasladar|reproducir|transferir|repetir|difundir|socializar|llevar|extender|repartir|retransmitir|devolver|dar|impartir|dictar|entregar|bajar|pasar|traspasar|ampliar|reiterar|reeditar|volver a dar', frames: ['giver _ content a|con|para|entre|en|ante:receiver!', 'giver _ training a|con|para|entre|ante:receiver!'] },
  { lemmas: 'replicar|multiplicar|reproducir|repetir|reeditar|socializar', frames: ['giver _ training a|con|para|entre|ante:receiver', 'giver _ content a|con|para|entre|ante:receiver', 'giver _ con|a|para|entre|ante:receiver!'] },
  { lemmas: 'hacer lo mismo|hacer lo propio|hacer otro tanto|hacer la réplica|seguir el ejemplo|hacer igual|repetir la experiencia', frames: ['giver _ con|para|a|entre|en:receiver'] },
  { lemmas: 'hacer|realizar|organizar|dar|facilitar|llevar a cabo', frames: ['giver _ restitution a|con|para|entre:receiver'] },
  // Un curso tiene lugar.
  { lemmas: 'tener lugar|llevar a cabo|celebrar|realizar|desarrollar|comenzar|empezar|iniciar|durar|concluir|terminar|continuar|efectuar|transcurrir|arrancar|versar|correr|quedar|ocurrir', frames: ['training _'], kind: 'happen' },
  { lemmas: 'haber', frames: ['- _ training a|para|con:receiver'], kind: 'happen' },
  { lemmas: 'reunir|congregar|involucrar|beneficiar|alcanzar|contar|incluir|llegar', frames: ['training _ receiver', 'training _ a:receiver!'], kind: 'happen' },
  // Alguien lo hace posible.
  { lemmas: 'financiar|pagar|costear|cubrir|apoyar|patrocinar|subvencionar|sufragar|cofinanciar|auspiciar|asumir|reembolsar|respaldar|solventar|hacerse cargo|correr con|correr', frames: ['funder _ training', 'funder _ cost de|para|a:training', 'funder _ cost', 'funder _ con:cost!'] },
  { lemmas: 'comprar|ofrecer|dar|donar|entregar|aportar|otorgar|conceder|brindar|facilitar|proporcionar|poner', frames: ['funder _ cost', 'funder _ support a|para|de:training'] },
  { lemmas: 'apoyar|ayudar|asistir', frames: ['funder _ training'], control: 'object' },
  { lemmas: 'supervisar|vigilar|seguir|monitorear', frames: ['supervisor _ training'] },
  { lemmas: 'asegurar|hacer|realizar|asumir|garantizar', frames: ['supervisor _ supervision'] },
  { lemmas: 'acoger|albergar|hospedar', frames: ['host _ training'] },
  { lemmas: 'prestar|abrir|poner a disposición|ofrecer|alquilar|ceder|facilitar', frames: ['host _ venue'] },
  { lemmas: 'convocar|iniciar|encargar|coorganizar|co-organizar|coordinar', frames: ['organizer _ training'] },
  { lemmas: 'convocar|invitar', frames: ['organizer _ receiver'] },
  // Lo que no ocurrió, o no se sabe.
  { lemmas: 'tener que|deber de', matrix: 'planned' },
  { lemmas: 'quedar sin efecto|quedar pendiente|quedar en nada|quedar desierto|quedar desierta|quedar en veremos|fracasar|malograrse|caerse|no prosperar', frames: ['training _'], matrix: 'cancelled' },
  { lemmas: 'cancelar|suspender|aplazar|posponer|postergar|interrumpir|abandonar|frustrar|prohibir|impedir', frames: ['any _ training'], matrix: 'cancelled' },
  { lemmas: 'prever|planear|planificar|programar|proyectar|contemplar|pensar|anunciar|acordar|prometer|decidir|preparar|tener previsto|estar previsto|comprometer|comprometerse|disponer|deber|agendar|diseñar|elaborar|discutir|ir|estar prevista|estar programada|estar programado|presupuestar|proponer|estudiar|evaluar|pactar', frames: ['any _ training'], matrix: 'planned' },
  { lemmas: 'comprometerse|prepararse|proponerse|disponerse', matrix: 'planned' },
  // Quien forma una coalición no le enseña nada.
  { lemmas: founded },
  { lemmas: 'rumorear|especular|sospechar|suponer', matrix: 'hypothetical' },
  { lemmas: 'esperar|querer|desear|anhelar|soñar|aspirar|ansiar|gustar', frames: ['any _ training'], matrix: 'hoped' },
  { lemmas: 'solicitar|pedir|demandar|reclamar|exigir|requerir|necesitar|recomendar|sugerir|buscar|instar|rogar|reivindicar|aguardar|invitar|exhortar|animar|plantear', frames: ['any _ training'], matrix: 'requested', control: 'object' },
  { lemmas: 'fallar|rehusar|renunciar|omitir|negarse|negar|rechazar|declinar|dejar de|evitar|fracasar|olvidar', frames: ['any _ training'], matrix: 'negated' },
  { lemmas: 'poder|saber|permitir|ayudar|intentar|tratar|habilitar|autorizar|facultar|preparar|motivar|servir|ser capaz|estar en condiciones|estar lista|estar listo|estar preparado|estar preparada', matrix: 'able', control: 'object' },
  { lemmas: 'poder|saber|intentar|tratar|ser capaz|estar en condiciones|estar listo|estar lista', matrix: 'able', control: 'subject' },
  { lemmas: 'lograr|conseguir|empezar|comenzar|continuar|seguir|pasar|llegar|alcanzar|volver|proceder|dedicarse|dedicar|ponerse|poner|terminar|acabar|echar', matrix: 'fact' },
  { lemmas: 'encargar|contratar|apoyar|ayudar|movilizar|desplegar|asignar|delegar', matrix: 'fact', control: 'object' },
  { lemmas: 'viajar|regresar|volver|venir|trasladarse|trasladar|acudir|llegar|permanecer|visitar|quedarse|salir|partir|entrar|desplazarse', kind: 'motion' },
  { lemmas: 'decir|explicar|señalar|precisar|afirmar|declarar|informar|indicar|confirmar|agregar|recordar|mencionar|anotar|contar|reportar|creer|constatar|reconocer', kind: 'say' },
  { lemmas: 'ser|estar|haber|parecer|quedar|resultar', kind: 'happen' },
  // Verbos corrientes: separan las oraciones.
  {
    lemmas: `abandonar|abordar|abrir|aceptar|acompañar|aconsejar|acordar|actuar|acudir|acusar|adaptar|adoptar|afectar|afirmar|agradecer|ahorrar|alcanzar|alegar|alertar|alimentar|alojar|alterar|amenazar|ampliar|analizar|añadir|anotar|apagar|aparecer|aplicar|apoyar|apreciar|aprobar|apuntar|archivar|arrestar|asegurar|asesorar|asociar|atacar|atender|aumentar|autorizar|avanzar|avisar|bajar|basar|bloquear|buscar|caer|calcular|callar|cambiar|caminar|cantar|capturar|
      cargar|causar|ceder|celebrar|centrar|cerrar|citar|clasificar|cobrar|colaborar|colocar|combatir|combinar|comer|comparar|compartir|competir|completar|componer|comprar|comprender|comprobar|comunicar|concluir|condenar|confiar|confirmar|conocer|conservar|considerar|consistir|constituir|construir|consultar|contactar|contestar|contribuir|controlar|convencer|conversar|convertir|cooperar|copiar|corregir|crear|crecer|criticar|cruzar|cubrir|cuidar|cultivar|cumplir|debatir|
      declarar|defender|definir|dejar|denunciar|depender|depositar|derribar|desalojar|desaparecer|desarrollar|descubrir|desear|desplazar|destacar|destruir|detectar|detener|devolver|dialogar|dibujar|difundir|disminuir|disponer|distribuir|dividir|documentar|dudar|echar|editar|educar|ejercer|elegir|eliminar|emitir|empezar|emplear|encontrar|enfrentar|entender|entrar|entregar|entrevistar|escapar|escoger|escribir|escuchar|estudiar|evaluar|exigir|existir|expandir|explicar|explotar|exponer|expresar|
      expulsar|fabricar|facilitar|faltar|filmar|firmar|formular|fortalecer|fundar|funcionar|ganar|garantizar|gastar|generar|grabar|gritar|guardar|habitar|hablar|hallar|identificar|ignorar|imaginar|imponer|imprimir|incluir|incorporar|incrementar|indicar|influir|informar|ingresar|inscribir|insistir|inspeccionar|instalar|integrar|intercambiar|interpretar|intervenir|introducir|inventar|investigar|juntar|juzgar|lanzar|leer|levantar|liberar|limitar|limpiar|llamar|llenar|llevar|llorar|luchar|
      mandar|manejar|mantener|marcar|marchar|matar|mediar|medir|mejorar|mencionar|merecer|meter|mirar|modificar|molestar|montar|morir|mostrar|mover|multar|nacer|negociar|nombrar|notar|notificar|obedecer|obligar|observar|obtener|ocupar|ocurrir|ofrecer|oír|olvidar|operar|oponer|ordenar|orientar|parar|participar|pasar|perder|permanecer|permitir|perseguir|persistir|pertenecer a|pesar|pescar|pintar|poblar|poner|poner en contacto|portar|poseer|practicar|preferir|preguntar|presentar|presidir|presionar|
      prestar|prevenir|probar|producir|progresar|promover|proponer|proteger|protestar|publicar|quedar|quejar|quemar|quitar|reaccionar|realizar|recaudar|rechazar|recibir|reclamar|reclutar|recoger|recomendar|reconocer|recordar|recorrer|recuperar|recurrir|redactar|reducir|referir|reflejar|reforzar|regalar|registrar|regresar|reír|relacionar|relatar|remitir|renovar|reparar|repartir|reportar|representar|resistir|resolver|respetar|responder|restaurar|retirar|retomar|retrasar|reunir|revelar|revisar|robar|romper|
      salir|salvar|sancionar|seleccionar|sembrar|sensibilizar|sentar|sentir|señalar|separar|significar|situar|soltar|sonar|soportar|sostener|subir|suceder|sufrir|surgir|sustituir|temer|terminar|tirar|tocar|tomar|trabajar|traducir|traer|tramitar|transformar|transmitir|transportar|tratar|ubicar|unir|urgir|usar|utilizar|validar|valorar|vencer|vender|verificar|viajar|vigilar|violar|visitar|vivir|votar|formar parte de|dar seguimiento|rendir cuentas|tomar conciencia|hacer frente|basar|denominar|ver|oponer|mapear|digitalizar|graduar|matricular|responsabilizar`.replaceAll('\n', ''),
  },
];
