/** What lists can be asked: fields, operators, orders and groups (W2). */
package io.leadkeep.http.meta;
