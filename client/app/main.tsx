import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { applyTheme } from './apply-theme.ts';
import './global.css';
import { readTheme } from '../state/preferences.ts';
import { themeOf } from '../state/theme.ts';

applyTheme(themeOf(readTheme()));
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
