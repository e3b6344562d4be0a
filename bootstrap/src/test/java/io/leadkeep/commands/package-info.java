/** Random commands, and what must hold after each of them, whatever the commands before it were. */
package io.leadkeep.commands;
