/**
 * What use cases of categories and of lead statuses share: names, places, deletion (C1, C3, C5, L2).
 */
package io.leadkeep.application.listitem;
