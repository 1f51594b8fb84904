/** The page without data: articles are pasted or dropped, and read in a worker. */
import { render } from 'preact';
import { App } from './app/app.tsx';

document.title = 'newsgraph';
render(<App />, document.getElementById('page')!);
