/**
 * Measures the server as its users start it, beside what the machine could do at best. {@code Main} reads the options,
 * prepares the data, and has the scenarios measured one after the other.
 */
package io.leadkeep.benchmarks;
