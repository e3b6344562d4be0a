/** What is measured, a class each: who takes part in it, and what they are asked to do. */
package io.leadkeep.benchmarks.scenario;
