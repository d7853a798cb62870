import { connect, createServer } from "node:net";
import { SetupError } from "./setup-error.mjs";

/**
 * Throws SetupError when nothing can listen there.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
export function requireFreePort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => reject(listenProblem(error, port, host)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()));
  });
}

/**
 * @param {Error} error
 * @param {number} port
 * @param {string} host
 */
export function listenProblem(error, port, host) {
  const code = "code" in error ? String(error.code) : error.message;
  if (code === "EADDRINUSE") {
    return new SetupError(
      `Port ${port} is in use, perhaps by Pipeline Manager itself. ` +
        `Close that program, or choose another port with PORT=, as in PORT=${port === 65535 ? 3000 : port + 1} npm start.`,
    );
  }
  if (code === "EACCES") {
    return new SetupError(`Port ${port} may not be used by this user. Choose one above 1023 with PORT=.`);
  }
  return new SetupError(`Nothing can be served at ${host}, port ${port} (${code}). Check HOST and PORT.`);
}

/**
 * Whether something answers there.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
export function isAnswering(port, host) {
  const target = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return new Promise((resolve) => {
    const socket = connect({ port, host: target });
    const finish = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => finish(true));
    socket.once("error", () => finish(false));
  });
}
