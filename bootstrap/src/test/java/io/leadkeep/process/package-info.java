/**
 * The packaged server in a process of its own: how it starts and stops, what becomes of it and of its data when it is
 * killed or its storage fails. Classes named {@code …IT} need the jar that the build makes.
 */
package io.leadkeep.process;
