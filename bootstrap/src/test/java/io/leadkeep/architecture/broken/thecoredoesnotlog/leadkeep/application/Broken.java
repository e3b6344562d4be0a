package io.leadkeep.architecture.broken.thecoredoesnotlog.leadkeep.application;

import org.slf4j.Logger;

/** Logs. */
final class Broken {
  Logger logger;
}
