import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** A Neo4j server with Bolt on the loopback: arguments are its folder and its port. Prints one line when it answers. */
class Server {
    public static void main(String[] arguments) throws Exception {
        var management = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
            .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(management::shutdown));
        System.out.println("ready");
        // Ends with whoever started it: their end of the pipe closes.
        while (System.in.read() >= 0) { }
        System.exit(0);
    }
}
