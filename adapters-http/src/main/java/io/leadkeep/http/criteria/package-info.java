/** Criteria in bodies: the one reader that all share who take them, and how they are shown. */
package io.leadkeep.http.criteria;
