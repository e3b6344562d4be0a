/**
 * A storage in memory: what one workspace holds is an immutable {@link io.leadkeep.persistence.memory.State}, readers
 * keep the one they began with, and writers, one at a time, put the next one in its place. It is gone with the process.
 * Keys and words (T1) are computed when a question needs them, so that there is nothing to keep up to date.
 */
package io.leadkeep.persistence.memory;
