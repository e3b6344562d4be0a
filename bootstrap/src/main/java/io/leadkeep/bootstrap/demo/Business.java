package io.leadkeep.bootstrap.demo;

/**
 * A company as the world knows it.
 *
 * @param name its name
 * @param domain where its mail goes
 * @param country where it is
 */
record Business(String name, String domain, Country country) {}
