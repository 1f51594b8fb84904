import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** wink-nlp's reading of a text, as far as ours goes too: tokens, sentences, tags and names. */
export function loadWink(): (text: string) => void {
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  return (text) => {
    wink.readDoc(text);
  };
}
