/**
 * The storages that Leadkeep ships, one package each; all of them pass the contract kit of the application.
 */
package io.leadkeep.persistence;
