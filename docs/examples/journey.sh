#!/usr/bin/env bash
# One case from its submission to its closing, on the demonstration that `mvn spring-boot:run` starts.
# Every step is one request; run it as a whole, or line by line.
set -euo pipefail
cd "$(dirname "$0")"
BASE=${1:-http://localhost:8080}
API=$BASE/api/v1

token() { curl -fsS -u "$1:demo" -d grant_type=client_credentials "$BASE/oauth2/token" | field access_token; }
field() { grep -o "\"$1\":\"\{0,1\}[^\",}]*" | head -1 | sed "s/\"$1\":\"\{0,1\}//"; }
key()   { cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen; }
get()   { curl -fsS -H "Authorization: Bearer $(token "$1")" "$API$2"; }
post()  { # who, route, body, and the version that he saw where he decides on something
  curl -sS -H "Authorization: Bearer $(token "$1")" -H "Idempotency-Key: $(key)" ${4:+-H "If-Match: \"$4\""} \
       -H "Content-Type: application/json" -d "$3" "$API$2" | tee /dev/stderr; echo >&2; }
seen()  { get "$1" "$2?position=$POSITION" | field version; }
did()   { POSITION=$(field position); }

# Who is who
AGENCY=$(get agency.supervisor /me | field organisationId)
POLICE=$(get police.supervisor /me | field organisationId)
PARTNER=$(get partner.supervisor /me | field organisationId)
LEAD=$(get agency.investigator /me | field personId)
POLICE_INVESTIGATOR=$(get police.investigator /me | field personId)
POLICE_EXHIBITS=$(get police.exhibits /me | field personId)
AGREEMENT=$(get ncic.supervisor /agreements | field id)

echo "An investigator of the centre submits a case" >&2
SUBMITTED=$(post ncic.investigator /investigations '{
  "title": "Phishing of public payroll accounts",
  "summary": "Messages in the name of a payroll office lead to a copied sign-in page.",
  "offences": [{"instrument": "BUDAPEST_CONVENTION", "article": "2"}, {"instrument": "BUDAPEST_CONVENTION", "article": "7"}],
  "severity": "HIGH", "tlp": "AMBER"}')
CASE=/investigations/$(field id <<<"$SUBMITTED")

echo "A supervisor of the centre opens it, gives the lead to the agency, and admits police and partner" >&2
did < <(post ncic.supervisor "$CASE/opening" '{}' 1)
did < <(post ncic.supervisor "$CASE/lead" "{\"organisationId\": \"$AGENCY\", \"agreementId\": \"$AGREEMENT\"}" 2)
did < <(post ncic.supervisor "$CASE/participants" "{\"organisationId\": \"$POLICE\", \"agreementId\": \"$AGREEMENT\"}")
did < <(post ncic.supervisor "$CASE/participants" "{\"organisationId\": \"$PARTNER\", \"agreementId\": \"$AGREEMENT\"}")

echo "Their supervisors assign people" >&2
did < <(post agency.supervisor "$CASE/members" "{\"personId\": \"$LEAD\", \"role\": \"LEAD_INVESTIGATOR\"}")
did < <(post police.supervisor "$CASE/members" "{\"personId\": \"$POLICE_INVESTIGATOR\", \"role\": \"INVESTIGATOR\"}")
did < <(post police.supervisor "$CASE/members" "{\"personId\": \"$POLICE_EXHIBITS\", \"role\": \"EXHIBITS_OFFICER\"}")

echo "The lead investigator writes down what he sees and what is to be done" >&2
did < <(post agency.investigator "$CASE/notes" '{"text": "The sign-in page was copied on 20 February."}')
TASK=/tasks/$(post agency.investigator "$CASE/tasks" '{"title": "Ask the hosting company for its logs", "mandatory": true}' | field id)

echo "and files a report as evidence" >&2
EXHIBIT_JSON='{"kind": "DOCUMENT", "description": "STIX 2.1 report on the campaign", "dataCategory": "TECHNICAL",
  "tlp": "AMBER", "source": "The centre'"'"'s analysts", "acquiredAt": "2026-03-02T01:10:00Z", "acquiredBy": "R. Santos"}'
FILED=$(curl -sS -H "Authorization: Bearer $(token agency.investigator)" -H "Idempotency-Key: $(key)" \
  -F "exhibit=$EXHIBIT_JSON;type=application/json" -F "file=@payday.stix.json" "$API$CASE/exhibits" | tee /dev/stderr)
EXHIBIT_ID=$(field id <<<"$FILED"); EXHIBIT=/exhibits/$EXHIBIT_ID; SHA256=$(field sha256 <<<"$FILED")

echo "The agency releases it to the police; the centre approves; the police read it and say what they found" >&2
PROPOSED=$(post agency.investigator "$CASE/releases" "{
  \"exhibitIds\": [\"$EXHIBIT_ID\"], \"recipientId\": \"$POLICE\", \"agreementId\": \"$AGREEMENT\", \"clauseRef\": \"5.1\",
  \"purpose\": \"INVESTIGATION\", \"handling\": {\"tlp\": \"AMBER\", \"pap\": \"AMBER\", \"handlingCode\": \"H1\",
  \"sourceEvaluation\": \"B\", \"informationEvaluation\": 2}}")
RELEASE_ID=$(field id <<<"$PROPOSED"); RELEASE=/releases/$RELEASE_ID
did < <(post ncic.supervisor "$RELEASE/approval" '{}' 1)
get police.investigator "$EXHIBIT/content" | sha256sum >&2
did < <(post police.investigator "$RELEASE/acknowledgement" "{\"sha256s\": {\"$EXHIBIT_ID\": \"$SHA256\"}}" 2)

echo "The original goes to the police, who decide its fate" >&2
did < <(post agency.investigator "$EXHIBIT/transfer" "{\"receiverId\": \"$POLICE_EXHIBITS\", \"reason\": \"For the prosecutor\"}" 1)
did < <(post police.exhibits "$EXHIBIT/transfer/acceptance" "{\"sha256\": \"$SHA256\"}" 2)
did < <(post police.exhibits "$EXHIBIT/fate" '{"kind": "HANDED_TO_PROSECUTION", "recipient": "Prosecutor of Manila", "receipt": "R-2026-17"}' 3)

echo "The agency asks the partner for help; the centre passes it on; the partner helps" >&2
ASKED=$(post agency.investigator "$CASE/assistance-requests" "{
  \"kind\": \"INFRASTRUCTURE_ATTRIBUTION\", \"requestedOrganisationId\": \"$PARTNER\", \"agreementId\": \"$AGREEMENT\",
  \"clauseRef\": \"6.1\", \"urgency\": \"URGENT\", \"facts\": \"203.0.113.77 collects the credentials.\",
  \"data\": \"Passive DNS of 203.0.113.77\", \"necessity\": \"The host's operator is not known.\"}")
REQUEST=/assistance-requests/$(field id <<<"$ASKED")
did < <(post ncic.supervisor "$REQUEST/transmission" '{}' 1)
did < <(post partner.liaison "$REQUEST/acknowledgement" '{}' 2)
did < <(post partner.liaison "$REQUEST/execution" '{}' 3)
did < <(post partner.liaison "$REQUEST/result" '{"result": "Rented since 18 February under an invented name."}' 4)
did < <(post agency.investigator "$REQUEST/conclusion" '{}' 5)

echo "The task is done; the lead investigator proposes to close; the centre closes" >&2
did < <(post agency.investigator "$TASK/completion" '{"outcome": "The logs came."}' "$(seen agency.investigator "$TASK")")
did < <(post agency.investigator "$CASE/closure-proposal" "{
  \"determination\": \"CONFIRMED\", \"disposition\": \"REFERRED_FOR_PROSECUTION\", \"summary\": \"The operators are known.\",
  \"continuedReleases\": [{\"releaseId\": \"$RELEASE_ID\", \"until\": \"2036-12-31\", \"reason\": \"Needed in court\"}]}" \
  "$(seen agency.investigator "$CASE")")
did < <(post ncic.supervisor "$CASE/closure" '{}' "$(seen ncic.supervisor "$CASE")")

echo "The case is closed; an auditor reads who did and who saw what" >&2
get ncic.supervisor "$CASE?position=$POSITION" | field status
get ncic.auditor "/audit/entries?log=CASE&limit=5&position=$POSITION"
get ncic.auditor "/audit/entries?log=ACCESS&limit=5"
