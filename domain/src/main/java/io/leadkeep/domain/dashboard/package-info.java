/** Dashboards and what their tiles mean (W4): pure definitions, told as filters so that every number can be listed. */
package io.leadkeep.domain.dashboard;
