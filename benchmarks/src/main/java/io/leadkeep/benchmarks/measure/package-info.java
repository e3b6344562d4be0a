/** Times: how they are taken, put together over rounds, and told. */
package io.leadkeep.benchmarks.measure;
