/**
 * The contract of a storage, as tests. The test of a backend whose data outlive their process implements
 * {@link io.leadkeep.application.contract.DurableStorageContract} with one method, which names a new storage by its
 * URL, and inherits them all; any other implements {@link io.leadkeep.application.contract.StorageContract} with one
 * method that opens a storage and one that opens it again; a test of one part alone implements that part's interface.
 * Every sentence of {@code io.leadkeep.application.port} about storage is a test here, the same for every backend.
 * Builders of records that start valid are in {@link io.leadkeep.application.contract.Examples}, for other tests too.
 */
package io.leadkeep.application.contract;
