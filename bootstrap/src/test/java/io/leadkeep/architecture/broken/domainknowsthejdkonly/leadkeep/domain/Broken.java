package io.leadkeep.architecture.broken.domainknowsthejdkonly.leadkeep.domain;

import org.slf4j.Logger;

/** A domain that knows a library. */
final class Broken {
  Logger logger;
}
