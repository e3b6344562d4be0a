/**
 * The three foldings of text, computed in this one place for every backend (T1).
 */
package io.leadkeep.application.text;
