/**
 * The sample data of the demo: a year in a company that sells energy monitoring, told as a seeded simulation.
 *
 * <p>Names, campaigns and offers are text files beside the classes; everything happens through the use cases, as the
 * colleagues of that company, and at the times of a {@link io.leadkeep.bootstrap.demo.VirtualClock}. All names are
 * invented; mail goes to {@code .example}, and telephone numbers are of ranges set aside for fiction, or begin with 00
 * where no line does.
 */
package io.leadkeep.bootstrap.demo;
