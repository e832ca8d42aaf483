// Made by src/tools/schemas.ts from the declarations of the charter format.
import{formats as T}from"./formats";var ue=M,H={type:"object",properties:{charter:{$ref:"shared:charter"},kind:{$ref:"sh\
ared:kind"},include:{$ref:"shared:include"},project:{type:["object","null"],properties:{name:{$ref:"shared:includeItem"},
customer:{$ref:"shared:includeItem"},practice:{$ref:"shared:includeItem"},platforms:{$ref:"shared:include"},phase:{enum:[
"discover","initiate","implement","prepare","operate"]},phaseSince:{$ref:"shared:phaseSince"},ambition:{enum:["strategic",
"operational","tool"]},start:{$ref:"shared:phaseSince"},goLive:{$ref:"shared:phaseSince"},sponsor:{$ref:"shared:includeI\
tem"},manager:{$ref:"shared:includeItem"},budget:{$ref:"shared:includeItem"}},required:["name"],patternProperties:{"^x-":{}},
additionalProperties:!1},purpose:{$ref:"shared:purpose"},scope:{$ref:"shared:scope"},escalation:{$ref:"shared:escalation"},
quality:{$ref:"shared:escalation"},settings:{$ref:"shared:settings"},goals:{$ref:"shared:goals"},strategies:{$ref:"share\
d:goals"},objectives:{$ref:"shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},
requirements:{$ref:"shared:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{
$ref:"shared:benefits"},people:{$ref:"shared:people"},roles:{$ref:"shared:benefits"},skills:{$ref:"shared:benefits"},raci:{
$ref:"shared:benefits"},decisionRights:{$ref:"shared:benefits"},stakeholders:{$ref:"shared:benefits"},training:{$ref:"sh\
ared:benefits"},resourceRequests:{$ref:"shared:benefits"},cadences:{$ref:"shared:benefits"},risks:{$ref:"shared:benefits"},
assumptions:{$ref:"shared:benefits"},issues:{$ref:"shared:benefits"},dependencies:{$ref:"shared:benefits"},decisions:{$ref:"\
shared:decisions"},actions:{$ref:"shared:benefits"},questions:{$ref:"shared:benefits"},continuity:{$ref:"shared:benefits"},
feedback:{$ref:"shared:benefits"},lessons:{$ref:"shared:benefits"},communities:{$ref:"shared:benefits"},investments:{$ref:"\
shared:benefits"},assets:{$ref:"shared:benefits"},offerings:{$ref:"shared:benefits"},influencers:{$ref:"shared:benefits"},
waivers:{$ref:"shared:waivers"}},required:["charter","kind","project"],patternProperties:{"^x-":{}},additionalProperties:!1,
$id:"project"},A=Object.prototype.hasOwnProperty,$=new RegExp("^x-","u");function j(n,{instancePath:s=""}={}){let e=null,r=0;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let t={instancePath:s,
keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),r++}if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n)){
let t={instancePath:s,keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[t]:e.push(t),r++}if(n<1||isNaN(n)){
let t={instancePath:s,keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),r++}}return j.errors=
e,r===0}function I(n,{instancePath:s=""}={}){let e=null,r=0;if(!(n==="project"||n==="practice"||n==="part")){let t={instancePath:s,
keyword:"enum",params:{}};e===null?e=[t]:e.push(t),r++}return I.errors=e,r===0}function l(n,{instancePath:s=""}={}){let e=null,r=0;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let t={instancePath:s,
keyword:"type",params:{}};e===null?e=[t]:e.push(t),r++}return l.errors=e,r===0}function c(n,{instancePath:s=""}={}){let e=null,
r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",params:{}};e===null?e=[t]:e.push(t),r++}if(Array.
isArray(n)){let t=n.length;for(let o=0;o<t;o++)l(n[o],{instancePath:s+"/"+o})||(e=e===null?l.errors:e.concat(l.errors),r=
e.length)}return c.errors=e,r===0}var X=T.date;function a(n,{instancePath:s=""}={}){let e=null,r=0;if(typeof n=="string"){if(!X(n)){let t={instancePath:s,
keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}return a.errors=e,r===0}function D(n,{instancePath:s=""}={}){let e=null,r=0;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let t={instancePath:s,
keyword:"type",params:{}};e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let t in n)if(!(t===
"statement"||t==="vision"||t==="mission"||t==="values"||t==="differentiator"||t==="businessCase"||t==="ownedBy"||t==="fo\
undation"||$.test(t))){let o={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:
e.push(o),r++}if(n.statement!==void 0&&(l(n.statement,{instancePath:s+"/statement"})||(e=e===null?l.errors:e.concat(l.errors),
r=e.length)),n.vision!==void 0&&(l(n.vision,{instancePath:s+"/vision"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),
n.mission!==void 0&&(l(n.mission,{instancePath:s+"/mission"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),n.values!==
void 0&&(c(n.values,{instancePath:s+"/values"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),n.differentiator!==
void 0&&(l(n.differentiator,{instancePath:s+"/differentiator"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),n.
businessCase!==void 0&&(l(n.businessCase,{instancePath:s+"/businessCase"})||(e=e===null?l.errors:e.concat(l.errors),r=e.
length)),n.ownedBy!==void 0&&(l(n.ownedBy,{instancePath:s+"/ownedBy"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),
n.foundation!==void 0){let t=n.foundation;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let o={instancePath:s+
"/foundation",keyword:"type",params:{}};e===null?e=[o]:e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o in t)
if(!(o==="mission"||o==="values"||o==="culture"||o==="diversity"||o==="quality"||o==="balance"||$.test(o))){let i={instancePath:s+
"/foundation",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}t.mission!==void 0&&
(l(t.mission,{instancePath:s+"/foundation/mission"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),t.values!==void 0&&
(l(t.values,{instancePath:s+"/foundation/values"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),t.culture!==void 0&&
(l(t.culture,{instancePath:s+"/foundation/culture"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),t.diversity!==
void 0&&(l(t.diversity,{instancePath:s+"/foundation/diversity"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),t.
quality!==void 0&&(l(t.quality,{instancePath:s+"/foundation/quality"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),
t.balance!==void 0&&(l(t.balance,{instancePath:s+"/foundation/balance"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length))}}}
return D.errors=e,r===0}function F(n,{instancePath:s=""}={}){let e=null,r=0;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let t={instancePath:s,
keyword:"type",params:{}};e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let t in n)if(!(t===
"inScope"||t==="outOfScope"||t==="constraints"||t==="exitCriteria"||t==="approval"||$.test(t))){let o={instancePath:s,keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),r++}if(n.inScope!==void 0&&(c(n.inScope,{instancePath:s+
"/inScope"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),n.outOfScope!==void 0&&(c(n.outOfScope,{instancePath:s+
"/outOfScope"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),n.constraints!==void 0&&(c(n.constraints,{instancePath:s+
"/constraints"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),n.exitCriteria!==void 0&&(c(n.exitCriteria,{instancePath:s+
"/exitCriteria"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),n.approval!==void 0){let t=n.approval;if(!(t&&typeof t==
"object"&&!Array.isArray(t))&&t!==null){let o={instancePath:s+"/approval",keyword:"type",params:{}};e===null?e=[o]:e.push(
o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o in t)if(!(o==="criteria"||o==="decidedBy"||o==="signedOffB\
y"||o==="signedOn"||$.test(o))){let i={instancePath:s+"/approval",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[i]:e.push(i),r++}t.criteria!==void 0&&(c(t.criteria,{instancePath:s+"/approval/criteria"})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),t.decidedBy!==void 0&&(l(t.decidedBy,{instancePath:s+"/approval/decidedBy"})||(e=e===null?
l.errors:e.concat(l.errors),r=e.length)),t.signedOffBy!==void 0&&(l(t.signedOffBy,{instancePath:s+"/approval/signedOffBy"})||
(e=e===null?l.errors:e.concat(l.errors),r=e.length)),t.signedOn!==void 0&&(a(t.signedOn,{instancePath:s+"/approval/signe\
dOn"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length))}}}return F.errors=e,r===0}function v(n,{instancePath:s=""}={}){let e=null,r=0;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let t={instancePath:s,
keyword:"type",params:{}};e===null?e=[t]:e.push(t),r++}return v.errors=e,r===0}function _(n,{instancePath:s=""}={}){let e=null,r=0;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let o={instancePath:s,
keyword:"type",params:{}};e===null?e=[o]:e.push(o),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)if(!(o===
"preset"||o==="rules"||o==="calendar"||$.test(o))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[i]:e.push(i),r++}if(n.preset!==void 0){let o=n.preset;if(!(o==="essential"||o==="recommended"||o==="strict")){
let i={instancePath:s+"/preset",keyword:"enum",params:{}};e===null?e=[i]:e.push(i),r++}}if(n.rules!==void 0){let o=n.rules;
if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let i={instancePath:s+"/rules",keyword:"type",params:{}};e===null?
e=[i]:e.push(i),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(let i in o)if(!$.test(i)){let u=o[i];if(typeof u!="\
string"&&!Array.isArray(u)){let y={instancePath:s+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{}};
e===null?e=[y]:e.push(y),r++}let d=r,g=!0,h=r;if(typeof u!="string"){let y={};e===null?e=[y]:e.push(y),r++}var t=h===r;r=
d,e!==null&&(d?e.length=d:e=null);let k;if(t){let y=r;if(!(u==="off"||u==="hint"||u==="info"||u==="warning"||u==="error")){
let V={instancePath:s+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"enum",params:{}};e===null?e=[V]:e.push(
V),r++}var t=y===r;g=t,k="then"}else{let y=r;if(Array.isArray(u)){if(u.length<1){let w={instancePath:s+"/rules/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"minItems",params:{limit:1}};e===null?e=[w]:e.push(w),r++}if(!(u.length<=2)){let w={
instancePath:s+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalItems",params:{limit:2}};e===null?e=
[w]:e.push(w),r++}let G=u.length;if(G>0){let w=u[0];if(!(w==="off"||w==="hint"||w==="info"||w==="warning"||w==="error")){
let L={instancePath:s+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/0",keyword:"enum",params:{}};e===null?e=[L]:e.
push(L),r++}}if(G>1){let w=u[1];if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null){let L={instancePath:s+"/rules/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/1",keyword:"type",params:{}};e===null?e=[L]:e.push(L),r++}}}var t=y===r;g=t,k=
"else"}if(!g){let y={instancePath:s+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{failingKeyword:k}};
e===null?e=[y]:e.push(y),r++}}}}if(n.calendar!==void 0){let o=n.calendar;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&
o!==null){let i={instancePath:s+"/calendar",keyword:"type",params:{}};e===null?e=[i]:e.push(i),r++}if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){for(let i in o)if(!(i==="hoursPerDay"||i==="daysPerWeek"||$.test(i))){let u={instancePath:s+"/ca\
lendar",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[u]:e.push(u),r++}if(o.hoursPerDay!==void 0){
let i=o.hoursPerDay;if(typeof i=="number"&&isFinite(i)){if(i>24||isNaN(i)){let u={instancePath:s+"/calendar/hoursPerDay",
keyword:"maximum",params:{comparison:"<=",limit:24}};e===null?e=[u]:e.push(u),r++}if(i<.5||isNaN(i)){let u={instancePath:s+
"/calendar/hoursPerDay",keyword:"minimum",params:{comparison:">=",limit:.5}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+
"/calendar/hoursPerDay",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}}if(o.daysPerWeek!==void 0){
let i=o.daysPerWeek;if(typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i)){let u={instancePath:s+"/calendar/daysPerWeek",
keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[u]:e.push(u),r++}if(i<.5||isNaN(i)){let u={instancePath:s+
"/calendar/daysPerWeek",keyword:"minimum",params:{comparison:">=",limit:.5}};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+
"/calendar/daysPerWeek",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}}}}}return _.errors=e,r===0}var Y=T.id;function p(n,{instancePath:s=""}={}){let e=null,r=0;if(typeof n=="string"){if(!Y(n)){let t={instancePath:s,keyword:"\
format",params:{format:"id"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),r++}return p.errors=e,r===0}function m(n,{instancePath:s=""}={}){let e=null,r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",
params:{}};e===null?e=[t]:e.push(t),r++}if(Array.isArray(n)){let t=n.length;for(let o=0;o<t;o++)p(n[o],{instancePath:s+"\
/"+o})||(e=e===null?p.errors:e.concat(p.errors),r=e.length)}return m.errors=e,r===0}function b(n,{instancePath:s=""}={}){
let e=null,r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",params:{}};e===null?e=[t]:e.push(t),
r++}if(Array.isArray(n)){let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let u={instancePath:s+"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.push(u),r++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let u in i)if(!(u==="id"||u==="title"||u==="description"||u==="tags"||u==="links"||u==="owner"||u==="sup\
ports"||$.test(u))){let d={instancePath:s+"/"+o,keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=
[d]:e.push(d),r++}i.id!==void 0&&(p(i.id,{instancePath:s+"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),r=e.length)),
i.title!==void 0&&(l(i.title,{instancePath:s+"/"+o+"/title"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.description!==
void 0&&(l(i.description,{instancePath:s+"/"+o+"/description"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.
tags!==void 0&&(c(i.tags,{instancePath:s+"/"+o+"/tags"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.links!==
void 0&&(c(i.links,{instancePath:s+"/"+o+"/links"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.owner!==void 0&&
(l(i.owner,{instancePath:s+"/"+o+"/owner"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.supports!==void 0&&(m(
i.supports,{instancePath:s+"/"+o+"/supports"})||(e=e===null?m.errors:e.concat(m.errors),r=e.length))}}}return b.errors=e,
r===0}var J={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:id"},title:{$ref:"shared:i\
ncludeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},supports:{$ref:"shared:supports"},perspective:{enum:["customer","financial","process","people"]},weight:{
type:"number",minimum:0,maximum:100},priority:{$ref:"shared:priority"},status:{enum:["proposed","active","achieved","ret\
ired"]},source:{enum:["stated","inferred"]},confirmedBy:{$ref:"shared:includeItem"},confirmedOn:{$ref:"shared:phaseSince"},
setOn:{$ref:"shared:phaseSince"},due:{$ref:"shared:phaseSince"},conflictsWith:{$ref:"shared:supports"},measures:{type:["\
array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:id"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},unit:{$ref:"shared:includeItem"},direction:{enum:["increase","decrease","maintain"]},baseline:{
$ref:"shared:baseline"},target:{type:["object","null"],properties:{value:{$ref:"shared:baselineValue"},by:{$ref:"shared:\
phaseSince"}},patternProperties:{"^x-":{}},additionalProperties:!1},actual:{$ref:"shared:baseline"},every:{type:"string",
format:"duration"},source:{$ref:"shared:includeItem"},kind:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{
$ref:"shared:include"},owner:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1}}},patternProperties:{
"^x-":{}},additionalProperties:!1},$id:"shared:objectives"};function P(n,{instancePath:s=""}={}){let e=null,r=0;if(!(n==="must"||n==="should"||n==="could"||n==="wont")){let t={instancePath:s,
keyword:"enum",params:{}};e===null?e=[t]:e.push(t),r++}return P.errors=e,r===0}function z(n,{instancePath:s=""}={}){let e=null,r=0;if(!(typeof n=="number"&&isFinite(n))){let t={instancePath:s,keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.push(t),r++}return z.errors=e,r===0}function C(n,{instancePath:s=""}={}){
let e=null,r=0;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let t={instancePath:s,keyword:"type",params:{}};
e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let t in n)if(!(t==="value"||t==="asOf"||$.
test(t))){let o={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),r++}
n.value!==void 0&&(z(n.value,{instancePath:s+"/value"})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),n.asOf!==void 0&&
(a(n.asOf,{instancePath:s+"/asOf"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length))}return C.errors=e,r===0}var Z=T.
duration;function q(n,{instancePath:s=""}={}){let e=null,r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"\
type",params:{}};e===null?e=[t]:e.push(t),r++}if(Array.isArray(n)){let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&
typeof i=="object"&&!Array.isArray(i))&&i!==null){let u={instancePath:s+"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.
push(u),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let u in i)if(!(A.call(J.items.properties,u)||$.test(u))){let d={
instancePath:s+"/"+o,keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[d]:e.push(d),r++}if(i.id!==
void 0&&(p(i.id,{instancePath:s+"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),r=e.length)),i.title!==void 0&&(l(
i.title,{instancePath:s+"/"+o+"/title"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.description!==void 0&&(l(
i.description,{instancePath:s+"/"+o+"/description"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.tags!==void 0&&
(c(i.tags,{instancePath:s+"/"+o+"/tags"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.links!==void 0&&(c(i.links,
{instancePath:s+"/"+o+"/links"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.owner!==void 0&&(l(i.owner,{instancePath:s+
"/"+o+"/owner"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.supports!==void 0&&(m(i.supports,{instancePath:s+
"/"+o+"/supports"})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),i.perspective!==void 0){let u=i.perspective;if(!(u===
"customer"||u==="financial"||u==="process"||u==="people")){let d={instancePath:s+"/"+o+"/perspective",keyword:"enum",params:{}};
e===null?e=[d]:e.push(d),r++}}if(i.weight!==void 0){let u=i.weight;if(typeof u=="number"&&isFinite(u)){if(u>100||isNaN(u)){
let d={instancePath:s+"/"+o+"/weight",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[d]:e.push(d),r++}
if(u<0||isNaN(u)){let d={instancePath:s+"/"+o+"/weight",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
d]:e.push(d),r++}}else{let d={instancePath:s+"/"+o+"/weight",keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(
d),r++}}if(i.priority!==void 0&&(P(i.priority,{instancePath:s+"/"+o+"/priority"})||(e=e===null?P.errors:e.concat(P.errors),
r=e.length)),i.status!==void 0){let u=i.status;if(!(u==="proposed"||u==="active"||u==="achieved"||u==="retired")){let d={
instancePath:s+"/"+o+"/status",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),r++}}if(i.source!==void 0){let u=i.source;
if(!(u==="stated"||u==="inferred")){let d={instancePath:s+"/"+o+"/source",keyword:"enum",params:{}};e===null?e=[d]:e.push(
d),r++}}if(i.confirmedBy!==void 0&&(l(i.confirmedBy,{instancePath:s+"/"+o+"/confirmedBy"})||(e=e===null?l.errors:e.concat(
l.errors),r=e.length)),i.confirmedOn!==void 0&&(a(i.confirmedOn,{instancePath:s+"/"+o+"/confirmedOn"})||(e=e===null?a.errors:
e.concat(a.errors),r=e.length)),i.setOn!==void 0&&(a(i.setOn,{instancePath:s+"/"+o+"/setOn"})||(e=e===null?a.errors:e.concat(
a.errors),r=e.length)),i.due!==void 0&&(a(i.due,{instancePath:s+"/"+o+"/due"})||(e=e===null?a.errors:e.concat(a.errors),
r=e.length)),i.conflictsWith!==void 0&&(m(i.conflictsWith,{instancePath:s+"/"+o+"/conflictsWith"})||(e=e===null?m.errors:
e.concat(m.errors),r=e.length)),i.measures!==void 0){let u=i.measures;if(!Array.isArray(u)&&u!==null){let d={instancePath:s+
"/"+o+"/measures",keyword:"type",params:{}};e===null?e=[d]:e.push(d),r++}if(Array.isArray(u)){let d=u.length;for(let g=0;g<
d;g++){let h=u[g];if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null){let k={instancePath:s+"/"+o+"/measures/"+g,keyword:"\
type",params:{}};e===null?e=[k]:e.push(k),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){for(let k in h)if(!(A.call(J.
items.properties.measures.items.properties,k)||$.test(k))){let y={instancePath:s+"/"+o+"/measures/"+g,keyword:"additiona\
lProperties",params:{additionalProperty:k}};e===null?e=[y]:e.push(y),r++}if(h.id!==void 0&&(p(h.id,{instancePath:s+"/"+o+
"/measures/"+g+"/id"})||(e=e===null?p.errors:e.concat(p.errors),r=e.length)),h.title!==void 0&&(l(h.title,{instancePath:s+
"/"+o+"/measures/"+g+"/title"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),h.description!==void 0&&(l(h.description,
{instancePath:s+"/"+o+"/measures/"+g+"/description"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),h.unit!==void 0&&
(l(h.unit,{instancePath:s+"/"+o+"/measures/"+g+"/unit"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),h.direction!==
void 0){let k=h.direction;if(!(k==="increase"||k==="decrease"||k==="maintain")){let y={instancePath:s+"/"+o+"/measures/"+
g+"/direction",keyword:"enum",params:{}};e===null?e=[y]:e.push(y),r++}}if(h.baseline!==void 0&&(C(h.baseline,{instancePath:s+
"/"+o+"/measures/"+g+"/baseline"})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),h.target!==void 0){let k=h.target;
if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null){let y={instancePath:s+"/"+o+"/measures/"+g+"/target",keyword:"\
type",params:{}};e===null?e=[y]:e.push(y),r++}if(k&&typeof k=="object"&&!Array.isArray(k)){for(let y in k)if(!(y==="valu\
e"||y==="by"||$.test(y))){let K={instancePath:s+"/"+o+"/measures/"+g+"/target",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[K]:e.push(K),r++}k.value!==void 0&&(z(k.value,{instancePath:s+"/"+o+"/measures/"+g+"/target/value"})||(e=e===
null?z.errors:e.concat(z.errors),r=e.length)),k.by!==void 0&&(a(k.by,{instancePath:s+"/"+o+"/measures/"+g+"/target/by"})||
(e=e===null?a.errors:e.concat(a.errors),r=e.length))}}if(h.actual!==void 0&&(C(h.actual,{instancePath:s+"/"+o+"/measures\
/"+g+"/actual"})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),h.every!==void 0){let k=h.every;if(typeof k=="str\
ing"){if(!Z(k)){let y={instancePath:s+"/"+o+"/measures/"+g+"/every",keyword:"format",params:{format:"duration"}};e===null?
e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/"+o+"/measures/"+g+"/every",keyword:"type",params:{type:"string"}};e===
null?e=[y]:e.push(y),r++}}h.source!==void 0&&(l(h.source,{instancePath:s+"/"+o+"/measures/"+g+"/source"})||(e=e===null?l.
errors:e.concat(l.errors),r=e.length)),h.kind!==void 0&&(l(h.kind,{instancePath:s+"/"+o+"/measures/"+g+"/kind"})||(e=e===
null?l.errors:e.concat(l.errors),r=e.length)),h.tags!==void 0&&(c(h.tags,{instancePath:s+"/"+o+"/measures/"+g+"/tags"})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),h.links!==void 0&&(c(h.links,{instancePath:s+"/"+o+"/measures/"+g+"\
/links"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),h.owner!==void 0&&(l(h.owner,{instancePath:s+"/"+o+"/mea\
sures/"+g+"/owner"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length))}}}}}}}return q.errors=e,r===0}function f(n,{instancePath:s=""}={}){let e=null,r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",
params:{}};e===null?e=[t]:e.push(t),r++}if(Array.isArray(n)){let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let u={instancePath:s+"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.push(u),r++}
i&&typeof i=="object"&&!Array.isArray(i)&&(i.id!==void 0&&(p(i.id,{instancePath:s+"/"+o+"/id"})||(e=e===null?p.errors:e.
concat(p.errors),r=e.length)),i.title!==void 0&&(l(i.title,{instancePath:s+"/"+o+"/title"})||(e=e===null?l.errors:e.concat(
l.errors),r=e.length)),i.description!==void 0&&(l(i.description,{instancePath:s+"/"+o+"/description"})||(e=e===null?l.errors:
e.concat(l.errors),r=e.length)),i.tags!==void 0&&(c(i.tags,{instancePath:s+"/"+o+"/tags"})||(e=e===null?c.errors:e.concat(
c.errors),r=e.length)),i.links!==void 0&&(c(i.links,{instancePath:s+"/"+o+"/links"})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.owner!==void 0&&(l(i.owner,{instancePath:s+"/"+o+"/owner"})||(e=e===null?l.errors:e.concat(l.errors),r=e.
length)))}}return f.errors=e,r===0}var ee={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"sha\
red:id"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},madeTo:{$ref:"shared:includeItem"},madeOn:{$ref:"shared:phaseSince"},
supports:{$ref:"shared:supports"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:commitments"};function x(n,{
instancePath:s=""}={}){let e=null,r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",params:{}};e===
null?e=[t]:e.push(t),r++}if(Array.isArray(n)){let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&typeof i=="object"&&
!Array.isArray(i))&&i!==null){let u={instancePath:s+"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.push(u),r++}if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let u in i)if(!(A.call(ee.items.properties,u)||$.test(u))){let d={instancePath:s+"/"+o,
keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[d]:e.push(d),r++}i.id!==void 0&&(p(i.id,{instancePath:s+
"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),r=e.length)),i.title!==void 0&&(l(i.title,{instancePath:s+"/"+o+"\
/title"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.description!==void 0&&(l(i.description,{instancePath:s+
"/"+o+"/description"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.tags!==void 0&&(c(i.tags,{instancePath:s+
"/"+o+"/tags"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.links!==void 0&&(c(i.links,{instancePath:s+"/"+o+
"/links"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.owner!==void 0&&(l(i.owner,{instancePath:s+"/"+o+"/ow\
ner"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.madeTo!==void 0&&(l(i.madeTo,{instancePath:s+"/"+o+"/made\
To"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.madeOn!==void 0&&(a(i.madeOn,{instancePath:s+"/"+o+"/madeO\
n"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length)),i.supports!==void 0&&(m(i.supports,{instancePath:s+"/"+o+"/su\
pports"})||(e=e===null?m.errors:e.concat(m.errors),r=e.length))}}}return x.errors=e,r===0}var re={type:["array","null"],
items:{type:["object","null"],properties:{id:{$ref:"shared:id"},title:{$ref:"shared:includeItem"},description:{$ref:"sha\
red:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},kind:{enum:[
"business","stakeholder","functional","non-functional","transition"]},supports:{$ref:"shared:supports"},priority:{$ref:"\
shared:priority"},status:{enum:["proposed","approved","implemented","verified","dropped"]},scope:{enum:["in","out","not-\
applicable","unspecified"]},fit:{enum:["fit","gap","unspecified"]},gapApproach:{$ref:"shared:includeItem"},rationale:{$ref:"\
shared:includeItem"},acceptance:{$ref:"shared:include"},stakeholder:{$ref:"shared:includeItem"},processId:{$ref:"shared:\
includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:requirements"};function O(n,{instancePath:s=""}={}){
let e=null,r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",params:{}};e===null?e=[t]:e.push(t),
r++}if(Array.isArray(n)){let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let u={instancePath:s+"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.push(u),r++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let u in i)if(!(A.call(re.items.properties,u)||$.test(u))){let d={instancePath:s+"/"+o,keyword:"addition\
alProperties",params:{additionalProperty:u}};e===null?e=[d]:e.push(d),r++}if(i.id!==void 0&&(p(i.id,{instancePath:s+"/"+
o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),r=e.length)),i.title!==void 0&&(l(i.title,{instancePath:s+"/"+o+"/tit\
le"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.description!==void 0&&(l(i.description,{instancePath:s+"/"+
o+"/description"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.tags!==void 0&&(c(i.tags,{instancePath:s+"/"+
o+"/tags"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.links!==void 0&&(c(i.links,{instancePath:s+"/"+o+"/l\
inks"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.owner!==void 0&&(l(i.owner,{instancePath:s+"/"+o+"/owner"})||
(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.kind!==void 0){let u=i.kind;if(!(u==="business"||u==="stakeholder"||
u==="functional"||u==="non-functional"||u==="transition")){let d={instancePath:s+"/"+o+"/kind",keyword:"enum",params:{}};
e===null?e=[d]:e.push(d),r++}}if(i.supports!==void 0&&(m(i.supports,{instancePath:s+"/"+o+"/supports"})||(e=e===null?m.errors:
e.concat(m.errors),r=e.length)),i.priority!==void 0&&(P(i.priority,{instancePath:s+"/"+o+"/priority"})||(e=e===null?P.errors:
e.concat(P.errors),r=e.length)),i.status!==void 0){let u=i.status;if(!(u==="proposed"||u==="approved"||u==="implemented"||
u==="verified"||u==="dropped")){let d={instancePath:s+"/"+o+"/status",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),
r++}}if(i.scope!==void 0){let u=i.scope;if(!(u==="in"||u==="out"||u==="not-applicable"||u==="unspecified")){let d={instancePath:s+
"/"+o+"/scope",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),r++}}if(i.fit!==void 0){let u=i.fit;if(!(u==="fit"||u===
"gap"||u==="unspecified")){let d={instancePath:s+"/"+o+"/fit",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),r++}}i.
gapApproach!==void 0&&(l(i.gapApproach,{instancePath:s+"/"+o+"/gapApproach"})||(e=e===null?l.errors:e.concat(l.errors),r=
e.length)),i.rationale!==void 0&&(l(i.rationale,{instancePath:s+"/"+o+"/rationale"})||(e=e===null?l.errors:e.concat(l.errors),
r=e.length)),i.acceptance!==void 0&&(c(i.acceptance,{instancePath:s+"/"+o+"/acceptance"})||(e=e===null?c.errors:e.concat(
c.errors),r=e.length)),i.stakeholder!==void 0&&(l(i.stakeholder,{instancePath:s+"/"+o+"/stakeholder"})||(e=e===null?l.errors:
e.concat(l.errors),r=e.length)),i.processId!==void 0&&(l(i.processId,{instancePath:s+"/"+o+"/processId"})||(e=e===null?l.
errors:e.concat(l.errors),r=e.length))}}}return O.errors=e,r===0}var ne={type:["array","null"],items:{type:["object","nu\
ll"],properties:{id:{$ref:"shared:id"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"\
shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},type:{enum:["epic","feature","story","t\
ask","bug","spike","chore"]},nature:{enum:["business","enabler","technical"]},parent:{$ref:"shared:id"},supports:{$ref:"\
shared:supports"},enables:{$ref:"shared:supports"},dependsOn:{$ref:"shared:supports"},state:{enum:["new","active","block\
ed","resolved","done","dropped"]},priority:{$ref:"shared:priority"},horizon:{enum:["now","next","later"]},assignee:{$ref:"\
shared:includeItem"},pair:{$ref:"shared:include"},skills:{$ref:"shared:supports"},estimate:{$ref:"shared:estimate"},spent:{
$ref:"shared:estimate"},start:{$ref:"shared:phaseSince"},due:{$ref:"shared:phaseSince"},milestone:{$ref:"shared:id"},acceptance:{
$ref:"shared:include"},artifacts:{$ref:"shared:include"},external:{type:["object","null"],properties:{system:{$ref:"shar\
ed:includeItem"},key:{$ref:"shared:includeItem"},url:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},
rationale:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:workItems"};var se=T.estimate;function W(n,{instancePath:s=""}={}){let e=null,r=0;if(typeof n=="string"){if(!se(n)){let t={instancePath:s,
keyword:"format",params:{format:"estimate"}};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s,keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}return W.errors=e,r===0}function S(n,{instancePath:s=""}={}){let e=null,r=0;
if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",params:{}};e===null?e=[t]:e.push(t),r++}if(Array.isArray(
n)){let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let u={instancePath:s+
"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.push(u),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let u in i)
if(!(A.call(ne.items.properties,u)||$.test(u))){let d={instancePath:s+"/"+o,keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[d]:e.push(d),r++}if(i.id!==void 0&&(p(i.id,{instancePath:s+"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),
r=e.length)),i.title!==void 0&&(l(i.title,{instancePath:s+"/"+o+"/title"})||(e=e===null?l.errors:e.concat(l.errors),r=e.
length)),i.description!==void 0&&(l(i.description,{instancePath:s+"/"+o+"/description"})||(e=e===null?l.errors:e.concat(
l.errors),r=e.length)),i.tags!==void 0&&(c(i.tags,{instancePath:s+"/"+o+"/tags"})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.links!==void 0&&(c(i.links,{instancePath:s+"/"+o+"/links"})||(e=e===null?c.errors:e.concat(c.errors),r=e.
length)),i.owner!==void 0&&(l(i.owner,{instancePath:s+"/"+o+"/owner"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),
i.type!==void 0){let u=i.type;if(!(u==="epic"||u==="feature"||u==="story"||u==="task"||u==="bug"||u==="spike"||u==="chor\
e")){let d={instancePath:s+"/"+o+"/type",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),r++}}if(i.nature!==void 0){let u=i.
nature;if(!(u==="business"||u==="enabler"||u==="technical")){let d={instancePath:s+"/"+o+"/nature",keyword:"enum",params:{}};
e===null?e=[d]:e.push(d),r++}}if(i.parent!==void 0&&(p(i.parent,{instancePath:s+"/"+o+"/parent"})||(e=e===null?p.errors:
e.concat(p.errors),r=e.length)),i.supports!==void 0&&(m(i.supports,{instancePath:s+"/"+o+"/supports"})||(e=e===null?m.errors:
e.concat(m.errors),r=e.length)),i.enables!==void 0&&(m(i.enables,{instancePath:s+"/"+o+"/enables"})||(e=e===null?m.errors:
e.concat(m.errors),r=e.length)),i.dependsOn!==void 0&&(m(i.dependsOn,{instancePath:s+"/"+o+"/dependsOn"})||(e=e===null?m.
errors:e.concat(m.errors),r=e.length)),i.state!==void 0){let u=i.state;if(!(u==="new"||u==="active"||u==="blocked"||u===
"resolved"||u==="done"||u==="dropped")){let d={instancePath:s+"/"+o+"/state",keyword:"enum",params:{}};e===null?e=[d]:e.
push(d),r++}}if(i.priority!==void 0&&(P(i.priority,{instancePath:s+"/"+o+"/priority"})||(e=e===null?P.errors:e.concat(P.
errors),r=e.length)),i.horizon!==void 0){let u=i.horizon;if(!(u==="now"||u==="next"||u==="later")){let d={instancePath:s+
"/"+o+"/horizon",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),r++}}if(i.assignee!==void 0&&(l(i.assignee,{instancePath:s+
"/"+o+"/assignee"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.pair!==void 0&&(c(i.pair,{instancePath:s+"/"+
o+"/pair"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.skills!==void 0&&(m(i.skills,{instancePath:s+"/"+o+"\
/skills"})||(e=e===null?m.errors:e.concat(m.errors),r=e.length)),i.estimate!==void 0&&(W(i.estimate,{instancePath:s+"/"+
o+"/estimate"})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),i.spent!==void 0&&(W(i.spent,{instancePath:s+"/"+o+
"/spent"})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),i.start!==void 0&&(a(i.start,{instancePath:s+"/"+o+"/st\
art"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length)),i.due!==void 0&&(a(i.due,{instancePath:s+"/"+o+"/due"})||(e=
e===null?a.errors:e.concat(a.errors),r=e.length)),i.milestone!==void 0&&(p(i.milestone,{instancePath:s+"/"+o+"/milestone"})||
(e=e===null?p.errors:e.concat(p.errors),r=e.length)),i.acceptance!==void 0&&(c(i.acceptance,{instancePath:s+"/"+o+"/acce\
ptance"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.artifacts!==void 0&&(c(i.artifacts,{instancePath:s+"/"+
o+"/artifacts"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.external!==void 0){let u=i.external;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null){let d={instancePath:s+"/"+o+"/external",keyword:"type",params:{}};e===null?e=[d]:
e.push(d),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){for(let d in u)if(!(d==="system"||d==="key"||d==="url"||$.test(
d))){let g={instancePath:s+"/"+o+"/external",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:
e.push(g),r++}u.system!==void 0&&(l(u.system,{instancePath:s+"/"+o+"/external/system"})||(e=e===null?l.errors:e.concat(l.
errors),r=e.length)),u.key!==void 0&&(l(u.key,{instancePath:s+"/"+o+"/external/key"})||(e=e===null?l.errors:e.concat(l.errors),
r=e.length)),u.url!==void 0&&(l(u.url,{instancePath:s+"/"+o+"/external/url"})||(e=e===null?l.errors:e.concat(l.errors),r=
e.length))}}i.rationale!==void 0&&(l(i.rationale,{instancePath:s+"/"+o+"/rationale"})||(e=e===null?l.errors:e.concat(l.errors),
r=e.length))}}}return S.errors=e,r===0}var ie={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"\
shared:id"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{
$ref:"shared:include"},owner:{$ref:"shared:includeItem"},kind:{enum:["checkpoint","pilot","training","go-live","handover",
"closure"]},due:{$ref:"shared:phaseSince"},status:{enum:["planned","active","done","missed"]},gate:{$ref:"shared:include"},
supports:{$ref:"shared:supports"},findings:{$ref:"shared:include"},acceptedBy:{$ref:"shared:includeItem"}},patternProperties:{
"^x-":{}},additionalProperties:!1},$id:"shared:milestones"};function E(n,{instancePath:s=""}={}){let e=null,r=0;if(!Array.
isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",params:{}};e===null?e=[t]:e.push(t),r++}if(Array.isArray(n)){
let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let u={instancePath:s+
"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.push(u),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let u in i)
if(!(A.call(ie.items.properties,u)||$.test(u))){let d={instancePath:s+"/"+o,keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[d]:e.push(d),r++}if(i.id!==void 0&&(p(i.id,{instancePath:s+"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),
r=e.length)),i.title!==void 0&&(l(i.title,{instancePath:s+"/"+o+"/title"})||(e=e===null?l.errors:e.concat(l.errors),r=e.
length)),i.description!==void 0&&(l(i.description,{instancePath:s+"/"+o+"/description"})||(e=e===null?l.errors:e.concat(
l.errors),r=e.length)),i.tags!==void 0&&(c(i.tags,{instancePath:s+"/"+o+"/tags"})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.links!==void 0&&(c(i.links,{instancePath:s+"/"+o+"/links"})||(e=e===null?c.errors:e.concat(c.errors),r=e.
length)),i.owner!==void 0&&(l(i.owner,{instancePath:s+"/"+o+"/owner"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),
i.kind!==void 0){let u=i.kind;if(!(u==="checkpoint"||u==="pilot"||u==="training"||u==="go-live"||u==="handover"||u==="cl\
osure")){let d={instancePath:s+"/"+o+"/kind",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),r++}}if(i.due!==void 0&&
(a(i.due,{instancePath:s+"/"+o+"/due"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length)),i.status!==void 0){let u=i.
status;if(!(u==="planned"||u==="active"||u==="done"||u==="missed")){let d={instancePath:s+"/"+o+"/status",keyword:"enum",
params:{}};e===null?e=[d]:e.push(d),r++}}i.gate!==void 0&&(c(i.gate,{instancePath:s+"/"+o+"/gate"})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),i.supports!==void 0&&(m(i.supports,{instancePath:s+"/"+o+"/supports"})||(e=e===null?m.errors:
e.concat(m.errors),r=e.length)),i.findings!==void 0&&(c(i.findings,{instancePath:s+"/"+o+"/findings"})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),i.acceptedBy!==void 0&&(l(i.acceptedBy,{instancePath:s+"/"+o+"/acceptedBy"})||(e=e===null?
l.errors:e.concat(l.errors),r=e.length))}}}return E.errors=e,r===0}function B(n,{instancePath:s=""}={}){let e=null,r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",
params:{}};e===null?e=[t]:e.push(t),r++}if(Array.isArray(n)){let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let u={instancePath:s+"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.push(u),r++}
i&&typeof i=="object"&&!Array.isArray(i)&&(i.id!==void 0&&(p(i.id,{instancePath:s+"/"+o+"/id"})||(e=e===null?p.errors:e.
concat(p.errors),r=e.length)),i.title!==void 0&&(l(i.title,{instancePath:s+"/"+o+"/title"})||(e=e===null?l.errors:e.concat(
l.errors),r=e.length)),i.description!==void 0&&(l(i.description,{instancePath:s+"/"+o+"/description"})||(e=e===null?l.errors:
e.concat(l.errors),r=e.length)),i.tags!==void 0&&(c(i.tags,{instancePath:s+"/"+o+"/tags"})||(e=e===null?c.errors:e.concat(
c.errors),r=e.length)),i.links!==void 0&&(c(i.links,{instancePath:s+"/"+o+"/links"})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.owner!==void 0&&(l(i.owner,{instancePath:s+"/"+o+"/owner"})||(e=e===null?l.errors:e.concat(l.errors),r=e.
length)),i.name!==void 0&&(l(i.name,{instancePath:s+"/"+o+"/name"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)))}}
return B.errors=e,r===0}var oe={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:id"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},decision:{$ref:"shared:includeItem"},decidedBy:{$ref:"shared:includeItem"},decidedOn:{
$ref:"shared:phaseSince"},rationale:{$ref:"shared:includeItem"},alternatives:{$ref:"shared:include"},affects:{$ref:"shar\
ed:supports"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:decisions"};function R(n,{instancePath:s=""}={}){
let e=null,r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",params:{}};e===null?e=[t]:e.push(t),
r++}if(Array.isArray(n)){let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let u={instancePath:s+"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.push(u),r++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let u in i)if(!(A.call(oe.items.properties,u)||$.test(u))){let d={instancePath:s+"/"+o,keyword:"addition\
alProperties",params:{additionalProperty:u}};e===null?e=[d]:e.push(d),r++}i.id!==void 0&&(p(i.id,{instancePath:s+"/"+o+"\
/id"})||(e=e===null?p.errors:e.concat(p.errors),r=e.length)),i.title!==void 0&&(l(i.title,{instancePath:s+"/"+o+"/title"})||
(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.description!==void 0&&(l(i.description,{instancePath:s+"/"+o+"/de\
scription"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.tags!==void 0&&(c(i.tags,{instancePath:s+"/"+o+"/ta\
gs"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.links!==void 0&&(c(i.links,{instancePath:s+"/"+o+"/links"})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.owner!==void 0&&(l(i.owner,{instancePath:s+"/"+o+"/owner"})||(e=e===
null?l.errors:e.concat(l.errors),r=e.length)),i.decision!==void 0&&(l(i.decision,{instancePath:s+"/"+o+"/decision"})||(e=
e===null?l.errors:e.concat(l.errors),r=e.length)),i.decidedBy!==void 0&&(l(i.decidedBy,{instancePath:s+"/"+o+"/decidedBy"})||
(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.decidedOn!==void 0&&(a(i.decidedOn,{instancePath:s+"/"+o+"/decide\
dOn"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length)),i.rationale!==void 0&&(l(i.rationale,{instancePath:s+"/"+o+
"/rationale"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.alternatives!==void 0&&(c(i.alternatives,{instancePath:s+
"/"+o+"/alternatives"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.affects!==void 0&&(m(i.affects,{instancePath:s+
"/"+o+"/affects"})||(e=e===null?m.errors:e.concat(m.errors),r=e.length))}}}return R.errors=e,r===0}function N(n,{instancePath:s=""}={}){let e=null,r=0;if(!Array.isArray(n)&&n!==null){let t={instancePath:s,keyword:"type",
params:{}};e===null?e=[t]:e.push(t),r++}if(Array.isArray(n)){let t=n.length;for(let o=0;o<t;o++){let i=n[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let u={instancePath:s+"/"+o,keyword:"type",params:{}};e===null?e=[u]:e.push(u),r++}
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.rule===void 0){let u={instancePath:s+"/"+o,keyword:"required",params:{
missingProperty:"rule"}};e===null?e=[u]:e.push(u),r++}if(i.about===void 0){let u={instancePath:s+"/"+o,keyword:"required",
params:{missingProperty:"about"}};e===null?e=[u]:e.push(u),r++}for(let u in i)if(!(u==="rule"||u==="about"||u==="reason"||
u==="by"||u==="until"||$.test(u))){let d={instancePath:s+"/"+o,keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[d]:e.push(d),r++}i.rule!==void 0&&(l(i.rule,{instancePath:s+"/"+o+"/rule"})||(e=e===null?l.errors:e.concat(l.
errors),r=e.length)),i.about!==void 0&&(l(i.about,{instancePath:s+"/"+o+"/about"})||(e=e===null?l.errors:e.concat(l.errors),
r=e.length)),i.reason!==void 0&&(l(i.reason,{instancePath:s+"/"+o+"/reason"})||(e=e===null?l.errors:e.concat(l.errors),r=
e.length)),i.by!==void 0&&(l(i.by,{instancePath:s+"/"+o+"/by"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),i.
until!==void 0&&(a(i.until,{instancePath:s+"/"+o+"/until"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length))}}}return N.
errors=e,r===0}function M(n,{instancePath:s=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.charter===
void 0){let t={instancePath:s,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[t]:e.push(t),r++}if(n.kind===
void 0){let t={instancePath:s,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),r++}if(n.project===
void 0){let t={instancePath:s,keyword:"required",params:{missingProperty:"project"}};e===null?e=[t]:e.push(t),r++}for(let t in n)
if(!(A.call(H.properties,t)||$.test(t))){let o={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[o]:e.push(o),r++}if(n.charter!==void 0&&(j(n.charter,{instancePath:s+"/charter"})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length)),n.kind!==void 0&&(I(n.kind,{instancePath:s+"/kind"})||(e=e===null?I.errors:e.concat(I.errors),r=e.
length)),n.include!==void 0&&(c(n.include,{instancePath:s+"/include"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
n.project!==void 0){let t=n.project;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let o={instancePath:s+"/pr\
oject",keyword:"type",params:{}};e===null?e=[o]:e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
let o={instancePath:s+"/project",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}for(let o in t)
if(!(A.call(H.properties.project.properties,o)||$.test(o))){let i={instancePath:s+"/project",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}if(t.name!==void 0&&(l(t.name,{instancePath:s+"/project/\
name"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),t.customer!==void 0&&(l(t.customer,{instancePath:s+"/proje\
ct/customer"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),t.practice!==void 0&&(l(t.practice,{instancePath:s+
"/project/practice"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),t.platforms!==void 0&&(c(t.platforms,{instancePath:s+
"/project/platforms"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),t.phase!==void 0){let o=t.phase;if(!(o==="d\
iscover"||o==="initiate"||o==="implement"||o==="prepare"||o==="operate")){let i={instancePath:s+"/project/phase",keyword:"\
enum",params:{}};e===null?e=[i]:e.push(i),r++}}if(t.phaseSince!==void 0&&(a(t.phaseSince,{instancePath:s+"/project/phase\
Since"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length)),t.ambition!==void 0){let o=t.ambition;if(!(o==="strategic"||
o==="operational"||o==="tool")){let i={instancePath:s+"/project/ambition",keyword:"enum",params:{}};e===null?e=[i]:e.push(
i),r++}}t.start!==void 0&&(a(t.start,{instancePath:s+"/project/start"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length)),
t.goLive!==void 0&&(a(t.goLive,{instancePath:s+"/project/goLive"})||(e=e===null?a.errors:e.concat(a.errors),r=e.length)),
t.sponsor!==void 0&&(l(t.sponsor,{instancePath:s+"/project/sponsor"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),
t.manager!==void 0&&(l(t.manager,{instancePath:s+"/project/manager"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),
t.budget!==void 0&&(l(t.budget,{instancePath:s+"/project/budget"})||(e=e===null?l.errors:e.concat(l.errors),r=e.length))}}
n.purpose!==void 0&&(D(n.purpose,{instancePath:s+"/purpose"})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),n.scope!==
void 0&&(F(n.scope,{instancePath:s+"/scope"})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),n.escalation!==void 0&&
(v(n.escalation,{instancePath:s+"/escalation"})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),n.quality!==void 0&&
(v(n.quality,{instancePath:s+"/quality"})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),n.settings!==void 0&&(_(
n.settings,{instancePath:s+"/settings"})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),n.goals!==void 0&&(b(n.goals,
{instancePath:s+"/goals"})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.strategies!==void 0&&(b(n.strategies,
{instancePath:s+"/strategies"})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.objectives!==void 0&&(q(n.objectives,
{instancePath:s+"/objectives"})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),n.benefits!==void 0&&(f(n.benefits,
{instancePath:s+"/benefits"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.commitments!==void 0&&(x(n.commitments,
{instancePath:s+"/commitments"})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),n.requirements!==void 0&&(O(n.requirements,
{instancePath:s+"/requirements"})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),n.workItems!==void 0&&(S(n.workItems,
{instancePath:s+"/workItems"})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),n.milestones!==void 0&&(E(n.milestones,
{instancePath:s+"/milestones"})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),n.deliverables!==void 0&&(f(n.deliverables,
{instancePath:s+"/deliverables"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.people!==void 0&&(B(n.people,{
instancePath:s+"/people"})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),n.roles!==void 0&&(f(n.roles,{instancePath:s+
"/roles"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.skills!==void 0&&(f(n.skills,{instancePath:s+"/skills"})||
(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.raci!==void 0&&(f(n.raci,{instancePath:s+"/raci"})||(e=e===null?f.
errors:e.concat(f.errors),r=e.length)),n.decisionRights!==void 0&&(f(n.decisionRights,{instancePath:s+"/decisionRights"})||
(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.stakeholders!==void 0&&(f(n.stakeholders,{instancePath:s+"/stakeh\
olders"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.training!==void 0&&(f(n.training,{instancePath:s+"/tra\
ining"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.resourceRequests!==void 0&&(f(n.resourceRequests,{instancePath:s+
"/resourceRequests"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.cadences!==void 0&&(f(n.cadences,{instancePath:s+
"/cadences"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.risks!==void 0&&(f(n.risks,{instancePath:s+"/risks"})||
(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.assumptions!==void 0&&(f(n.assumptions,{instancePath:s+"/assumpti\
ons"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.issues!==void 0&&(f(n.issues,{instancePath:s+"/issues"})||
(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.dependencies!==void 0&&(f(n.dependencies,{instancePath:s+"/depend\
encies"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.decisions!==void 0&&(R(n.decisions,{instancePath:s+"/d\
ecisions"})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),n.actions!==void 0&&(f(n.actions,{instancePath:s+"/act\
ions"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.questions!==void 0&&(f(n.questions,{instancePath:s+"/que\
stions"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.continuity!==void 0&&(f(n.continuity,{instancePath:s+"\
/continuity"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.feedback!==void 0&&(f(n.feedback,{instancePath:s+
"/feedback"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.lessons!==void 0&&(f(n.lessons,{instancePath:s+"/l\
essons"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.communities!==void 0&&(f(n.communities,{instancePath:s+
"/communities"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.investments!==void 0&&(f(n.investments,{instancePath:s+
"/investments"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.assets!==void 0&&(f(n.assets,{instancePath:s+"/\
assets"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.offerings!==void 0&&(f(n.offerings,{instancePath:s+"/o\
fferings"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.influencers!==void 0&&(f(n.influencers,{instancePath:s+
"/influencers"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.waivers!==void 0&&(N(n.waivers,{instancePath:s+
"/waivers"})||(e=e===null?N.errors:e.concat(N.errors),r=e.length))}else{let t={instancePath:s,keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}return M.errors=e,r===0}var ce=Q,te={type:"object",properties:{charter:{$ref:"sha\
red:charter"},kind:{$ref:"shared:kind"},include:{$ref:"shared:include"},practice:{type:["object","null"],properties:{name:{
$ref:"shared:includeItem"},lead:{$ref:"shared:includeItem"}},required:["name"],patternProperties:{"^x-":{}},additionalProperties:!1},
purpose:{$ref:"shared:purpose"},scope:{$ref:"shared:scope"},escalation:{$ref:"shared:escalation"},quality:{$ref:"shared:\
escalation"},settings:{$ref:"shared:settings"},goals:{$ref:"shared:goals"},strategies:{$ref:"shared:goals"},objectives:{
$ref:"shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},requirements:{$ref:"\
shared:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{$ref:"shar\
ed:benefits"},people:{$ref:"shared:people"},roles:{$ref:"shared:benefits"},skills:{$ref:"shared:benefits"},raci:{$ref:"s\
hared:benefits"},decisionRights:{$ref:"shared:benefits"},stakeholders:{$ref:"shared:benefits"},training:{$ref:"shared:be\
nefits"},resourceRequests:{$ref:"shared:benefits"},cadences:{$ref:"shared:benefits"},risks:{$ref:"shared:benefits"},assumptions:{
$ref:"shared:benefits"},issues:{$ref:"shared:benefits"},dependencies:{$ref:"shared:benefits"},decisions:{$ref:"shared:de\
cisions"},actions:{$ref:"shared:benefits"},questions:{$ref:"shared:benefits"},continuity:{$ref:"shared:benefits"},feedback:{
$ref:"shared:benefits"},lessons:{$ref:"shared:benefits"},communities:{$ref:"shared:benefits"},investments:{$ref:"shared:\
benefits"},assets:{$ref:"shared:benefits"},offerings:{$ref:"shared:benefits"},influencers:{$ref:"shared:benefits"},waivers:{
$ref:"shared:waivers"}},required:["charter","kind","practice"],patternProperties:{"^x-":{}},additionalProperties:!1,$id:"\
practice"};function Q(n,{instancePath:s=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.charter===
void 0){let t={instancePath:s,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[t]:e.push(t),r++}if(n.kind===
void 0){let t={instancePath:s,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),r++}if(n.practice===
void 0){let t={instancePath:s,keyword:"required",params:{missingProperty:"practice"}};e===null?e=[t]:e.push(t),r++}for(let t in n)
if(!(A.call(te.properties,t)||$.test(t))){let o={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[o]:e.push(o),r++}if(n.charter!==void 0&&(j(n.charter,{instancePath:s+"/charter"})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length)),n.kind!==void 0&&(I(n.kind,{instancePath:s+"/kind"})||(e=e===null?I.errors:e.concat(I.errors),r=e.
length)),n.include!==void 0&&(c(n.include,{instancePath:s+"/include"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
n.practice!==void 0){let t=n.practice;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let o={instancePath:s+"/\
practice",keyword:"type",params:{}};e===null?e=[o]:e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===
void 0){let o={instancePath:s+"/practice",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),r++}
for(let o in t)if(!(o==="name"||o==="lead"||$.test(o))){let i={instancePath:s+"/practice",keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[i]:e.push(i),r++}t.name!==void 0&&(l(t.name,{instancePath:s+"/practice/name"})||
(e=e===null?l.errors:e.concat(l.errors),r=e.length)),t.lead!==void 0&&(l(t.lead,{instancePath:s+"/practice/lead"})||(e=e===
null?l.errors:e.concat(l.errors),r=e.length))}}n.purpose!==void 0&&(D(n.purpose,{instancePath:s+"/purpose"})||(e=e===null?
D.errors:e.concat(D.errors),r=e.length)),n.scope!==void 0&&(F(n.scope,{instancePath:s+"/scope"})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length)),n.escalation!==void 0&&(v(n.escalation,{instancePath:s+"/escalation"})||(e=e===null?v.errors:
e.concat(v.errors),r=e.length)),n.quality!==void 0&&(v(n.quality,{instancePath:s+"/quality"})||(e=e===null?v.errors:e.concat(
v.errors),r=e.length)),n.settings!==void 0&&(_(n.settings,{instancePath:s+"/settings"})||(e=e===null?_.errors:e.concat(_.
errors),r=e.length)),n.goals!==void 0&&(b(n.goals,{instancePath:s+"/goals"})||(e=e===null?b.errors:e.concat(b.errors),r=
e.length)),n.strategies!==void 0&&(b(n.strategies,{instancePath:s+"/strategies"})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length)),n.objectives!==void 0&&(q(n.objectives,{instancePath:s+"/objectives"})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),n.benefits!==void 0&&(f(n.benefits,{instancePath:s+"/benefits"})||(e=e===null?f.errors:e.concat(f.errors),r=
e.length)),n.commitments!==void 0&&(x(n.commitments,{instancePath:s+"/commitments"})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),n.requirements!==void 0&&(O(n.requirements,{instancePath:s+"/requirements"})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length)),n.workItems!==void 0&&(S(n.workItems,{instancePath:s+"/workItems"})||(e=e===null?S.errors:e.concat(
S.errors),r=e.length)),n.milestones!==void 0&&(E(n.milestones,{instancePath:s+"/milestones"})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),n.deliverables!==void 0&&(f(n.deliverables,{instancePath:s+"/deliverables"})||(e=e===null?f.errors:
e.concat(f.errors),r=e.length)),n.people!==void 0&&(B(n.people,{instancePath:s+"/people"})||(e=e===null?B.errors:e.concat(
B.errors),r=e.length)),n.roles!==void 0&&(f(n.roles,{instancePath:s+"/roles"})||(e=e===null?f.errors:e.concat(f.errors),
r=e.length)),n.skills!==void 0&&(f(n.skills,{instancePath:s+"/skills"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),
n.raci!==void 0&&(f(n.raci,{instancePath:s+"/raci"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.decisionRights!==
void 0&&(f(n.decisionRights,{instancePath:s+"/decisionRights"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.
stakeholders!==void 0&&(f(n.stakeholders,{instancePath:s+"/stakeholders"})||(e=e===null?f.errors:e.concat(f.errors),r=e.
length)),n.training!==void 0&&(f(n.training,{instancePath:s+"/training"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),
n.resourceRequests!==void 0&&(f(n.resourceRequests,{instancePath:s+"/resourceRequests"})||(e=e===null?f.errors:e.concat(
f.errors),r=e.length)),n.cadences!==void 0&&(f(n.cadences,{instancePath:s+"/cadences"})||(e=e===null?f.errors:e.concat(f.
errors),r=e.length)),n.risks!==void 0&&(f(n.risks,{instancePath:s+"/risks"})||(e=e===null?f.errors:e.concat(f.errors),r=
e.length)),n.assumptions!==void 0&&(f(n.assumptions,{instancePath:s+"/assumptions"})||(e=e===null?f.errors:e.concat(f.errors),
r=e.length)),n.issues!==void 0&&(f(n.issues,{instancePath:s+"/issues"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),
n.dependencies!==void 0&&(f(n.dependencies,{instancePath:s+"/dependencies"})||(e=e===null?f.errors:e.concat(f.errors),r=
e.length)),n.decisions!==void 0&&(R(n.decisions,{instancePath:s+"/decisions"})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)),n.actions!==void 0&&(f(n.actions,{instancePath:s+"/actions"})||(e=e===null?f.errors:e.concat(f.errors),r=e.
length)),n.questions!==void 0&&(f(n.questions,{instancePath:s+"/questions"})||(e=e===null?f.errors:e.concat(f.errors),r=
e.length)),n.continuity!==void 0&&(f(n.continuity,{instancePath:s+"/continuity"})||(e=e===null?f.errors:e.concat(f.errors),
r=e.length)),n.feedback!==void 0&&(f(n.feedback,{instancePath:s+"/feedback"})||(e=e===null?f.errors:e.concat(f.errors),r=
e.length)),n.lessons!==void 0&&(f(n.lessons,{instancePath:s+"/lessons"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),
n.communities!==void 0&&(f(n.communities,{instancePath:s+"/communities"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),
n.investments!==void 0&&(f(n.investments,{instancePath:s+"/investments"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),
n.assets!==void 0&&(f(n.assets,{instancePath:s+"/assets"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.offerings!==
void 0&&(f(n.offerings,{instancePath:s+"/offerings"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.influencers!==
void 0&&(f(n.influencers,{instancePath:s+"/influencers"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.waivers!==
void 0&&(N(n.waivers,{instancePath:s+"/waivers"})||(e=e===null?N.errors:e.concat(N.errors),r=e.length))}else{let t={instancePath:s,
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Q.errors=e,r===0}var de=U,le={type:"object",properties:{
charter:{$ref:"shared:charter"},kind:{$ref:"shared:kind"},include:{$ref:"shared:include"},goals:{$ref:"shared:goals"},strategies:{
$ref:"shared:goals"},objectives:{$ref:"shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:c\
ommitments"},requirements:{$ref:"shared:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:mile\
stones"},deliverables:{$ref:"shared:benefits"},people:{$ref:"shared:people"},roles:{$ref:"shared:benefits"},skills:{$ref:"\
shared:benefits"},raci:{$ref:"shared:benefits"},decisionRights:{$ref:"shared:benefits"},stakeholders:{$ref:"shared:benef\
its"},training:{$ref:"shared:benefits"},resourceRequests:{$ref:"shared:benefits"},cadences:{$ref:"shared:benefits"},risks:{
$ref:"shared:benefits"},assumptions:{$ref:"shared:benefits"},issues:{$ref:"shared:benefits"},dependencies:{$ref:"shared:\
benefits"},decisions:{$ref:"shared:decisions"},actions:{$ref:"shared:benefits"},questions:{$ref:"shared:benefits"},continuity:{
$ref:"shared:benefits"},feedback:{$ref:"shared:benefits"},lessons:{$ref:"shared:benefits"},communities:{$ref:"shared:ben\
efits"},investments:{$ref:"shared:benefits"},assets:{$ref:"shared:benefits"},offerings:{$ref:"shared:benefits"},influencers:{
$ref:"shared:benefits"},waivers:{$ref:"shared:waivers"}},required:["charter","kind"],patternProperties:{"^x-":{}},additionalProperties:!1,
$id:"part"};function U(n,{instancePath:s=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.charter===
void 0){let t={instancePath:s,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[t]:e.push(t),r++}if(n.kind===
void 0){let t={instancePath:s,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),r++}for(let t in n)
if(!(A.call(le.properties,t)||$.test(t))){let o={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[o]:e.push(o),r++}n.charter!==void 0&&(j(n.charter,{instancePath:s+"/charter"})||(e=e===null?j.errors:e.concat(
j.errors),r=e.length)),n.kind!==void 0&&(I(n.kind,{instancePath:s+"/kind"})||(e=e===null?I.errors:e.concat(I.errors),r=e.
length)),n.include!==void 0&&(c(n.include,{instancePath:s+"/include"})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
n.goals!==void 0&&(b(n.goals,{instancePath:s+"/goals"})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.strategies!==
void 0&&(b(n.strategies,{instancePath:s+"/strategies"})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),n.objectives!==
void 0&&(q(n.objectives,{instancePath:s+"/objectives"})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),n.benefits!==
void 0&&(f(n.benefits,{instancePath:s+"/benefits"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.commitments!==
void 0&&(x(n.commitments,{instancePath:s+"/commitments"})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),n.requirements!==
void 0&&(O(n.requirements,{instancePath:s+"/requirements"})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),n.workItems!==
void 0&&(S(n.workItems,{instancePath:s+"/workItems"})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),n.milestones!==
void 0&&(E(n.milestones,{instancePath:s+"/milestones"})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),n.deliverables!==
void 0&&(f(n.deliverables,{instancePath:s+"/deliverables"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.people!==
void 0&&(B(n.people,{instancePath:s+"/people"})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),n.roles!==void 0&&
(f(n.roles,{instancePath:s+"/roles"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.skills!==void 0&&(f(n.skills,
{instancePath:s+"/skills"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.raci!==void 0&&(f(n.raci,{instancePath:s+
"/raci"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.decisionRights!==void 0&&(f(n.decisionRights,{instancePath:s+
"/decisionRights"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.stakeholders!==void 0&&(f(n.stakeholders,{instancePath:s+
"/stakeholders"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.training!==void 0&&(f(n.training,{instancePath:s+
"/training"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.resourceRequests!==void 0&&(f(n.resourceRequests,{
instancePath:s+"/resourceRequests"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.cadences!==void 0&&(f(n.cadences,
{instancePath:s+"/cadences"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.risks!==void 0&&(f(n.risks,{instancePath:s+
"/risks"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.assumptions!==void 0&&(f(n.assumptions,{instancePath:s+
"/assumptions"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.issues!==void 0&&(f(n.issues,{instancePath:s+"/\
issues"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.dependencies!==void 0&&(f(n.dependencies,{instancePath:s+
"/dependencies"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.decisions!==void 0&&(R(n.decisions,{instancePath:s+
"/decisions"})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),n.actions!==void 0&&(f(n.actions,{instancePath:s+"/\
actions"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.questions!==void 0&&(f(n.questions,{instancePath:s+"/\
questions"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.continuity!==void 0&&(f(n.continuity,{instancePath:s+
"/continuity"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.feedback!==void 0&&(f(n.feedback,{instancePath:s+
"/feedback"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.lessons!==void 0&&(f(n.lessons,{instancePath:s+"/l\
essons"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.communities!==void 0&&(f(n.communities,{instancePath:s+
"/communities"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.investments!==void 0&&(f(n.investments,{instancePath:s+
"/investments"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.assets!==void 0&&(f(n.assets,{instancePath:s+"/\
assets"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.offerings!==void 0&&(f(n.offerings,{instancePath:s+"/o\
fferings"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.influencers!==void 0&&(f(n.influencers,{instancePath:s+
"/influencers"})||(e=e===null?f.errors:e.concat(f.errors),r=e.length)),n.waivers!==void 0&&(N(n.waivers,{instancePath:s+
"/waivers"})||(e=e===null?N.errors:e.concat(N.errors),r=e.length))}else{let t={instancePath:s,keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}return U.errors=e,r===0}export{de as part,ce as practice,ue as project};
