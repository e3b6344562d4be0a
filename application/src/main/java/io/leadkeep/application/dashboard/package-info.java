/** Dashboards (W4): pages of tiles, each of which answers by itself, and says what lists every number it shows. */
package io.leadkeep.application.dashboard;
