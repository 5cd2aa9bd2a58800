import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './shell/application.tsx';
import './style/index.css';

createRoot(document.getElementById('aram')!).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
