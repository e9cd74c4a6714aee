import { useSay } from '../messages/say.ts';
import { Empty } from '../parts/States.tsx';
import { Link } from '../url/Link.tsx';

/** An address at which nothing stands. */
export function NowhereScreen() {
  const say = useSay();
  return (
    <Empty title={<h1 style={{ font: 'inherit', margin: 0 }}>{say('nowhere.heading')}</h1>}>
      <p>{say('nowhere.more')}</p>
      <p><Link to={{ screen: 'home' }}>{say('nowhere.home')}</Link></p>
    </Empty>
  );
}
