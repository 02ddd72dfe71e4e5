"""The example for Kubernetes, read as a cluster reads it: one process, each town with its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

MANIFEST = Path("deploy/kubernetes/towns.yaml")
TOWNS = ("aalst", "ronse")
Json = dict[str, Any]


def of_kind(kind: str) -> list[Json]:
    found = yaml.safe_load_all(MANIFEST.read_text("utf-8"))
    return [each for each in found if each["kind"] == kind]


def stateful_set() -> Json:
    [found] = of_kind("StatefulSet")
    return dict(found["spec"])


def pod() -> Json:
    return dict(stateful_set()["template"]["spec"])


def container() -> Json:
    [found] = pod()["containers"]
    return dict(found)


def test_there_is_never_more_than_one_process_and_it_keeps_its_disk() -> None:
    """Two with one token would answer everything twice."""
    spec = stateful_set()
    [claim] = spec["volumeClaimTemplates"]

    assert spec["replicas"] == 1
    assert claim["spec"]["accessModes"] == ["ReadWriteOnce"]
    assert of_kind("Deployment") == []
    assert pod()["terminationGracePeriodSeconds"] >= 10
    labels = spec["template"]["metadata"]["labels"]
    assert spec["selector"]["matchLabels"] == labels
    assert spec["serviceName"] in [each["metadata"]["name"] for each in of_kind("Service")]


def test_each_town_has_a_secret_and_settings_of_its_own_where_serve_looks_for_them() -> None:
    mounts = {each["mountPath"]: each for each in container()["volumeMounts"]}
    volumes = {each["name"]: each for each in pod()["volumes"]}
    secrets = {each["metadata"]["name"]: each for each in of_kind("Secret")}
    maps = {each["metadata"]["name"]: each for each in of_kind("ConfigMap")}

    assert container()["args"] == ["serve", "/towns", "--data", "/data"]
    for town in TOWNS:
        of_config, of_secrets = (mounts[f"/towns/{town}/{e}"] for e in ("config", "secrets"))
        secret = volumes[of_secrets["name"]]["secret"]
        settings = maps[volumes[of_config["name"]]["configMap"]["name"]]
        assert of_config["readOnly"]
        assert of_secrets["readOnly"]
        assert secret["secretName"] == f"bankje-{town}"
        assert secret["defaultMode"] == 0o440
        # Nobody may take an example's key for a key.
        assert secrets[secret["secretName"]]["stringData"] == {"token": "", "key": ""}
        assert "bankje.toml" in settings["data"]
    named = {each["name"] for each in container()["volumeMounts"]}
    assert named == {*volumes, "data"}


def test_it_may_do_no_more_than_it_needs_and_nobody_can_call_on_it() -> None:
    of_pod, of_container = pod()["securityContext"], container()["securityContext"]
    [policy] = of_kind("NetworkPolicy")

    assert of_pod["runAsNonRoot"]
    assert of_pod["seccompProfile"] == {"type": "RuntimeDefault"}
    assert of_container["readOnlyRootFilesystem"]
    assert of_container["capabilities"] == {"drop": ["ALL"]}
    assert not of_container["allowPrivilegeEscalation"]
    assert not pod()["automountServiceAccountToken"]
    assert "memory" in container()["resources"]["limits"]
    assert policy["spec"]["ingress"] == []
    assert {*policy["spec"]["policyTypes"]} == {"Ingress", "Egress"}


def test_it_is_begun_again_when_it_is_stuck_and_not_when_one_town_is_ill() -> None:
    asked = container()["livenessProbe"]["exec"]["command"]

    assert asked == ["/opt/bankje/bin/bankje", "health", "--alive"]
    assert "readinessProbe" not in container()
