/**
 * Submissions of forms: contacts, companies and conversions come of them, and where they came from is kept (W5).
 */
package io.leadkeep.application.capture;
