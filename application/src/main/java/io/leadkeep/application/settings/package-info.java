/**
 * Use cases of the workspace's settings (P3).
 */
package io.leadkeep.application.settings;
