# Built from a checkout: docker build -t waymark . && docker run -p 8080:8080 -v waymark-data:/data waymark
FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY . .
RUN ./mvnw --quiet --batch-mode -DskipTests package

FROM eclipse-temurin:25-jre-alpine
RUN mkdir /data && chown 10001 /data
COPY --from=build /source/target/quarkus-app /app
USER 10001
ENV WAYMARK_DATA=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/quarkus-run.jar"]
