/** Sales over HTTP (V1 to V3). */
package io.leadkeep.http.sale;
