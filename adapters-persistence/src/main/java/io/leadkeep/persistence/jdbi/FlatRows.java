package io.leadkeep.persistence.jdbi;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** What all mappers here have in common: no column is forgotten, and values become flat in one place. */
@MapperConfig(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = FlatValues.class)
interface FlatRows {}
