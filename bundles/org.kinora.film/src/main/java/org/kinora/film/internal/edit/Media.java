package org.kinora.film.internal.edit;

import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;

/** Which tracks show or sound which media. */
final class Media {
    private Media() {}

    static boolean fits(Medium medium, Role role) {
        return switch (medium) {
            case Medium.Sound sound -> role.sounding();
            case Medium.Text text -> role == (text.kind() == Medium.Text.Kind.CAPTION ? Role.CAPTIONS : Role.TITLES);
            case Medium.Footage footage -> role == Role.PICTURE || role == Role.OVERLAY;
            case Medium.Still still -> role == Role.PICTURE || role == Role.OVERLAY;
            case Medium.Colour colour -> role == Role.PICTURE || role == Role.OVERLAY;
            case Medium.Card card -> role == Role.PICTURE || role == Role.OVERLAY;
            case Medium.Nest nest -> role == Role.PICTURE || role == Role.OVERLAY;
            case Medium.Roll roll -> role == Role.PICTURE;
        };
    }
}
