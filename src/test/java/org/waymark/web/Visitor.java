package org.waymark.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser without script: keeps cookies, sends forms with the token of the page. Does not follow. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    public static Visitor signedIn(String email, String password) {
        Visitor visitor = new Visitor();
        visitor.signIn(email, password).then().statusCode(303);
        visitor.get("/library");
        return visitor;
    }

    public Response signIn(String email, String password) {
        get("/session");
        return post("/session", Map.of("email", email, "password", password));
    }

    public Response get(String path) {
        return kept(request().get(path));
    }

    /** @param fields a value may be a list, for fields sent several times */
    public Response post(String path, Map<String, ?> fields) {
        return kept(form(fields).post(path));
    }

    /** As the script does it: the token in a header. */
    public Response put(String path, Map<String, ?> fields) {
        return kept(form(fields).header("HX-Request", "true").put(path));
    }

    /** Whatever the verb; one that reads sends no form. */
    public Response call(String verb, String path, Map<String, ?> fields, boolean asScript) {
        RequestSpecification request = verb.equals("GET") ? request() : form(fields);
        return kept((asScript ? request.header("HX-Request", "true") : request).request(verb, path));
    }

    private RequestSpecification form(Map<String, ?> fields) {
        RequestSpecification request =
                request().contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("csrf-token", token);
        fields.forEach((name, value) -> {
            if (value instanceof Iterable<?> several) {
                several.forEach(one -> request.formParam(name, one));
            } else {
                request.formParam(name, value);
            }
        });
        return request;
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    private Response kept(Response response) {
        response.cookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        Matcher matcher = TOKEN.matcher(response.asString());
        if (matcher.find()) {
            token = matcher.group(1);
        }
        return response;
    }

    /** The same browser, sending this as its token; an empty one is none. */
    public Visitor withToken(String other) {
        Visitor copy = copy();
        copy.token = other;
        return copy;
    }

    /** The token of the page that was loaded last. */
    public String token() {
        return token;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Another browser that has copied this one's cookies. */
    public Visitor copy() {
        Visitor copy = new Visitor();
        copy.cookies.putAll(cookies);
        copy.token = token;
        return copy;
    }
}
