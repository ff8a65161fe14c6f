package org.kinora.voices.installed.internal;

import org.kinora.voices.installed.internal.process.Programs;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Offers a speaker for each voice program that lies in the search path; whether it works is tried when it is first needed. */
@Component(immediate = true, service = {})
public final class InstalledPrograms {
    @Activate
    public InstalledPrograms(ComponentContext context) {
        if (Programs.find(Espeak.PROGRAM).isPresent()) context.enableComponent(Espeak.class.getName());
        if (Programs.find(Flite.PROGRAM).isPresent()) context.enableComponent(Flite.class.getName());
    }
}
