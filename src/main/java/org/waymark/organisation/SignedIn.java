package org.waymark.organisation;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who is making this request. Templates know it as {@code inject:signedIn}. */
@Named
@RequestScoped
public class SignedIn {

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The person of this request.
     *
     * @throws ForbiddenException if the account belongs to nobody in the organisation
     */
    public Person person() {
        return Person.ofAccount(Long.valueOf(identity.getPrincipal().getName())).orElseThrow(ForbiddenException::new);
    }
}
