/**
 * Where a lead came from: the UTM values of its first touch, its creation, its company (W5).
 */
package io.leadkeep.domain.source;
