/** Main, the configuration, and the wiring: the only place that knows every module and Guice. */
package io.leadkeep.bootstrap;
