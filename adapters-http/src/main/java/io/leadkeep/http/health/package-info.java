/** Whether the server lives, and whether it can work. */
package io.leadkeep.http.health;
