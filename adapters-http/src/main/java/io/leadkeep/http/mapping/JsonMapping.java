package io.leadkeep.http.mapping;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** The rules of all mappers to JSON records: what a record shows has to come from somewhere. */
@MapperConfig(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = ValueMapper.class)
public interface JsonMapping {}
