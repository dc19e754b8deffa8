import { useAddress } from '../../address/address.ts';
import { AnswerScreen } from './AnswerScreen.tsx';
import { Home } from './Home.tsx';

/** Home while no question is asked, its answer once one is. */
export function AskScreen() {
  const question = useAddress().parts[1];
  return question ? <AnswerScreen question={question} /> : <Home />;
}
