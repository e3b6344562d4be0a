/** The data that is measured on: what is in it, how it gets into a storage, and where that is kept between runs. */
package io.leadkeep.benchmarks.data;
