import type { LoggerInterface } from "vega";

/** A logger of Vega that writes down what Vega and Vega-Lite have to say against a chart. */
export function listeningLogger(warnings: string[]): LoggerInterface {
  const warn = (...all: readonly unknown[]): LoggerInterface => {
    warnings.push(all.join(" "));
    return logger;
  };
  const silent = (): LoggerInterface => logger;
  const logger: LoggerInterface = {
    level: () => logger,
    error: warn,
    warn,
    info: silent,
    debug: silent,
  };
  return logger;
}
