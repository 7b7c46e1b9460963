import { workerFactory as makeWorker } from 'virtual:map-library-worker';
import { takeStartedWorker } from './worker-ahead.ts';

/** What MapLibre's pool makes its workers by: the one that is there already, else as ever. */
export const workerFactory = async (): Promise<Worker> => takeStartedWorker() ?? makeWorker();
