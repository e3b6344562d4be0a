package io.leadkeep.architecture.broken.namessaysomething.leadkeep.contact;

/** Says nothing. */
final class ContactManager {}
