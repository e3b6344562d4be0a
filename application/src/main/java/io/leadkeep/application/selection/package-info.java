/** Selections (W2): saved searches and fixed sets of contacts or companies, private or shared. */
package io.leadkeep.application.selection;
