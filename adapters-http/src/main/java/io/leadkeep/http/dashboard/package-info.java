/** Dashboards over HTTP (W4): pages of tiles, and what each tile shows. */
package io.leadkeep.http.dashboard;
