package io.leadkeep.http.dashboard;

import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.http.criteria.CriteriaJson;

/**
 * What lists the records behind a number: exactly so many.
 *
 * @param entity of which records
 * @param criteria the criteria to search them by
 */
record DrillDownJson(Subject entity, CriteriaJson criteria) {}
