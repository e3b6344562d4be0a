/**
 * What the core needs from outside: storage, ids. Every sentence here about storage is a test of the contract kit.
 */
package io.leadkeep.application.port;
