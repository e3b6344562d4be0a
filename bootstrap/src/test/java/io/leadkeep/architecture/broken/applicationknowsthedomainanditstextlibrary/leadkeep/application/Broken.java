package io.leadkeep.architecture.broken.applicationknowsthedomainanditstextlibrary.leadkeep.application;

import org.slf4j.Logger;

/** An application that knows a library. */
final class Broken {
  Logger logger;
}
