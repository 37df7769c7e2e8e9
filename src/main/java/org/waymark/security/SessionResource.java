package org.waymark.security;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Signing in and out. */
@Path("/session")
class SessionResource {

    private final Clock clock;

    SessionResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    public SignInPage page(@QueryParam("next") @DefaultValue("/") String next) {
        return new SignInPage("", next, false, Account.count() == 0);
    }

    @POST
    @PermitAll
    @Transactional
    public Response signIn(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("/") String next,
            @Context UriInfo uri) {
        Optional<Account> account = Account.authenticated(email, password);
        if (account.isEmpty()) {
            return Response.status(422)
                    .entity(new SignInPage(email, next, true, false))
                    .build();
        }
        String token = Session.start(account.get(), clock.instant());
        return Response.seeOther(URI.create(ownPath(next)))
                .cookie(cookie(token, (int) Session.ABSOLUTE_LIMIT.toSeconds(), uri))
                .build();
    }

    /** Only a path of ours: neither another host nor the sign-in page itself. */
    private static String ownPath(String next) {
        boolean ours = next.matches("/([A-Za-z0-9_~.-]([A-Za-z0-9_~./?=&+:-]|%[0-9A-Fa-f]{2})*)?")
                && !next.startsWith("/session");
        return ours ? next : "/";
    }

    @POST
    @Path("/end")
    @PermitAll
    @Transactional
    public Response signOut(@CookieParam(SessionAuthentication.COOKIE) String token, @Context UriInfo uri) {
        if (token != null) {
            Session.end(token);
        }
        return Response.seeOther(URI.create("/session"))
                .cookie(cookie("", 0, uri))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private static NewCookie cookie(String token, int seconds, UriInfo uri) {
        return new NewCookie.Builder(SessionAuthentication.COOKIE)
                .value(token)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .build();
    }

    /**
     * @param email what was typed
     * @param next where to go afterwards
     * @param refused whether the last try failed
     * @param noAccounts nobody can sign in yet: an installation without a single account
     */
    @CheckedTemplate(basePath = "security", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(String email, String next, boolean refused, boolean noAccounts) implements TemplateInstance {}
}
