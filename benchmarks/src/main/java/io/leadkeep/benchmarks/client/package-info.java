/** The client: as little work as possible, because it shares the processors with what it measures. */
package io.leadkeep.benchmarks.client;
