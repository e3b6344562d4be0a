/** The settings of the workspace over HTTP (P3). */
package io.leadkeep.http.settings;
