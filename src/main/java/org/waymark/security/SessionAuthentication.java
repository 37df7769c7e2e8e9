package org.waymark.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Recognises people by the session cookie, and sends those it does not recognise to sign in. */
@ApplicationScoped
class SessionAuthentication implements HttpAuthenticationMechanism {

    static final String COOKIE = "waymark-session";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(new SessionToken(cookie.getValue()))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** Scripts get 401, so that what was entered stays on the page; people get the sign-in page and come back. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        boolean script = context.request().getHeader("HX-Request") != null;
        return Uni.createFrom().item(script ? new ChallengeData(401, null, null) : toSignIn(context));
    }

    private static ChallengeData toSignIn(RoutingContext context) {
        boolean readable = context.request().method().name().equals("GET");
        String next = readable ? "?next=" + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8) : "";
        return new ChallengeData(303, "Location", "/session" + next);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionToken.class);
    }
}
